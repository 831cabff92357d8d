package io.baoxiu.bare;

import java.nio.charset.StandardCharsets;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * What Spring Boot alone costs, with the starters of the service: one user with a password that is compared as it stands, one
 * address that reads a body and answers 5 kB.
 */
@SpringBootApplication
@RestController
public class BareApplication {

    /** As many bytes as a decision has on average. */
    private static final byte[] CONSTANT =
            ("{\"constant\":\"" + "constant ".repeat(555) + "\"}").getBytes(StandardCharsets.US_ASCII);

    public static void main(String[] arguments) {
        SpringApplication.run(BareApplication.class, arguments);
    }

    @Bean
    SecurityFilterChain access(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .httpBasic(Customizer.withDefaults())
                .csrf(csrf -> csrf.disable())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    /** Nothing that could keep a better hash of the password than none, which then had to be computed. */
    @Bean
    UserDetailsService people() {
        return name -> User.withUsername("caller")
                .password("{noop}caller")
                .roles("CALLER")
                .build();
    }

    @PostMapping("/v1/constant")
    ResponseEntity<byte[]> answer(@RequestBody byte[] body) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(CONSTANT);
    }
}
