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
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

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
        return new Refusals.Scheme("Basic realm=\"baoxiu\", charset=\"UTF-8\"", "/login");
    }

    @Bean
    SecurityFilterChain demo(HttpSecurity http, Access access, Refusals refusals, Exposure exposure) {
        exposure.requireNone();
        access.rules(http);
        return http.addFilterAfter(new LoopbackOnly(refusals), HeaderWriterFilter.class)
                .addFilterAfter(new PageToken(), CsrfFilter.class)
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                .formLogin(login -> login.loginPage("/login").permitAll())
                .build();
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        String names = Arrays.stream(Role.values()).map(DemoUsers::name).collect(Collectors.joining(", "));
        LOG.warn("demo users, for this machine alone: {}, each with its name as password", names);
    }

    /** Only to be read: a manager would hash the passwords anew, and every request would pay for comparing hashes. */
    @Bean
    UserDetailsService users() {
        var users = new InMemoryUserDetailsManager(
                Arrays.stream(Role.values()).map(DemoUsers::user).toList());
        return users::loadUserByUsername;
    }

    /** Where a person wanted to go before logging in; a program's request makes no session. */
    private static RequestCache pagesOnly() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(Refusals::comesFromABrowser);
        return cache;
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
