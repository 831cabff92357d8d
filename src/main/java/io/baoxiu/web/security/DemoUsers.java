package io.baoxiu.web.security;

import io.baoxiu.decision.Caller.Role;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriterFilter;

/**
 * Without an issuer of tokens there is a user for each role, with the role's name as name and password: to try the
 * service on one's own machine, and nowhere else.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(IssuerSet.Not.class)
class DemoUsers {

    private static final Logger LOG = LoggerFactory.getLogger("io.baoxiu.Baoxiu");

    @Bean
    Refusals.Scheme scheme() {
        return new Refusals.Scheme("Basic realm=\"baoxiu\", charset=\"UTF-8\"", SignInPage.ADDRESS);
    }

    @Bean
    SecurityFilterChain demo(HttpSecurity http, Access access, Refusals refusals, Exposure exposure) {
        exposure.requireNone();
        access.rules(http);
        return http.addFilterAfter(new LoopbackOnly(refusals), HeaderWriterFilter.class)
                .addFilterAfter(new PageToken(), CsrfFilter.class)
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .requestCache(cache -> cache.requestCache(new WayBack()))
                .csrf(csrf -> csrf.csrfTokenRepository(tokensOfBrowsers()))
                .formLogin(login -> login.loginPage(SignInPage.ADDRESS)
                        .failureHandler(again(refusals))
                        .permitAll())
                .logout(logout -> logout.logoutUrl("/sign-out")
                        .logoutSuccessUrl(SignInPage.ADDRESS + "?left")
                        .permitAll())
                .build();
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        String names = Arrays.stream(Role.values()).map(DemoUsers::name).collect(Collectors.joining(", "));
        LOG.warn("demo users, for this machine alone: {}, each with its name as password", names);
    }

    /** The users are only read: a manager would hash the passwords anew, and every request would pay for comparing hashes. */
    @Bean
    AuthenticationProvider passwords(FailedLogins failed) {
        var users = new InMemoryUserDetailsManager(
                Arrays.stream(Role.values()).map(DemoUsers::user).toList());
        return new PatientPasswords(users::loadUserByUsername, failed);
    }

    /** A token in a cookie, beside the one in the form: a page alone makes no session. */
    private static CsrfTokenRepository tokensOfBrowsers() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setHeaderName("X-CSRF-TOKEN");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Strict"));
        return tokens;
    }

    /** Who could not sign in is told so, and no session is made of it. */
    private static AuthenticationFailureHandler again(Refusals refusals) {
        var page = new SimpleUrlAuthenticationFailureHandler(SignInPage.ADDRESS + "?error");
        page.setAllowSessionCreation(false);
        return (request, response, why) -> {
            if (why instanceof TooManyFailures) {
                refusals.commence(request, response, why);
            } else {
                page.onAuthenticationFailure(request, response, why);
            }
        };
    }

    private static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private static UserDetails user(Role role) {
        String name = name(role);
        return User.withUsername(name)
                .password("{noop}" + name)
                .roles(role.name())
                .build();
    }
}
