package io.baoxiu.web.security;

import io.baoxiu.decision.Caller.Role;
import io.baoxiu.security.SealingKey;
import io.baoxiu.web.security.access.Access;
import io.baoxiu.web.security.access.LoopbackOnly;
import io.baoxiu.web.security.access.Refusals;
import io.baoxiu.web.security.access.SignInPage;
import io.baoxiu.web.security.access.WayBack;
import io.baoxiu.web.security.issuer.IssuerSet;
import io.baoxiu.web.security.password.FailedLogins;
import io.baoxiu.web.security.password.KnownPeople;
import io.baoxiu.web.security.password.PatientPasswords;
import io.baoxiu.web.security.password.TooManyFailures;
import io.baoxiu.web.security.session.PageToken;
import io.baoxiu.web.security.session.SealedSessions;
import java.time.Clock;
import java.util.Locale;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.HeaderWriterFilter;

/**
 * Without an issuer of tokens, people sign in with name and password: with accounts of the service, or as demo users, which work only on
 * the local machine, for trying out.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(IssuerSet.Not.class)
@EnableConfigurationProperties(SecuritySettings.class)
class PasswordSignIn {

    private static final Logger LOG = LoggerFactory.getLogger("io.baoxiu.Baoxiu");

    @Bean
    Refusals.Scheme scheme() {
        return new Refusals.Scheme("Basic realm=\"baoxiu\", charset=\"UTF-8\"", SignInPage.ADDRESS);
    }

    @Bean
    SecurityFilterChain passwordsAndPages(
            HttpSecurity http,
            Access access,
            Refusals refusals,
            Exposure exposure,
            KnownPeople people,
            SealedSessions sessions) {
        exposure.requireNoTokens();
        if (people.begunWithDemoUsers()) {
            exposure.requireNone();
            http.addFilterAfter(new LoopbackOnly(refusals), HeaderWriterFilter.class);
        }
        access.rules(http);
        return http.addFilterAfter(new PageToken(), CsrfFilter.class)
                .addFilterAfter(sessions.renewal(), CsrfFilter.class)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .securityContext(context -> context.securityContextRepository(sessions))
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .requestCache(cache -> cache.requestCache(new WayBack()))
                .formLogin(login -> login.loginPage(SignInPage.ADDRESS)
                        .failureHandler(again(refusals))
                        .permitAll())
                .logout(logout -> logout.logoutUrl("/sign-out")
                        .logoutSuccessUrl(SignInPage.ADDRESS + "?left")
                        .permitAll())
                .build();
    }

    @Bean
    SealedSessions sessions(SealingKey key, SecuritySettings settings, KnownPeople people, Clock clock) {
        return new SealedSessions(key.bytes(), settings.sessionTimeout(), "Strict", people::isStill, clock);
    }

    @EventListener
    void announce(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext().getBean(KnownPeople.class).begunWithDemoUsers()) {
            String names = KnownPeople.demoUsers().stream()
                    .map(Role::name)
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
            LOG.warn("demo users, for this machine alone: {}, each with its name as password", names);
        }
    }

    @Bean
    AuthenticationProvider passwords(KnownPeople people, FailedLogins failed) {
        return new PatientPasswords(people::named, failed);
    }

    /** Reports a failed sign-in without starting a session. */
    static AuthenticationFailureHandler again(Refusals refusals) {
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
}
