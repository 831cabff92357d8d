package io.baoxiu.web.security.access;

import io.baoxiu.decision.Caller.Role;
import io.baoxiu.web.security.password.CalendarGate;
import io.baoxiu.web.security.session.SealedSessions;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Who may call what, however callers are authenticated. */
@Component
public class Access {

    private static final String[] EVERYBODY = names(Role.values());
    private static final String[] READS_THE_JOURNAL = names(Role.AUDITOR, Role.PUBLISHER);
    private static final String[] HEALTH = {
        "/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"
    };

    /** The sign-in page, with its resources and the choice of language. */
    private static final String[] SIGN_IN = {SignInPage.ADDRESS, "/workbench/**", "/language/*"};

    /** Open to everyone who has the address, see {@link CalendarGate}. */
    private static final String CALENDAR = "/v1/calendar.ics";

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Refusals refusals;

    Access(Refusals refusals) {
        this.refusals = refusals;
    }

    /** Timing every filter of every request, or only checking each time whether to, costs more than the filters themselves. */
    @Bean
    static SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    /** The rules for callers of both kinds. */
    public void rules(HttpSecurity http) {
        http.authorizeHttpRequests(Access::permissions)
                .headers(Access::headers)
                .csrf(csrf ->
                        csrf.csrfTokenRepository(tokensOfBrowsers()).requireCsrfProtectionMatcher(Access::isOfASession))
                .addFilterAfter(new OwnOrigin(refusals), HeaderWriterFilter.class)
                .addFilterAfter(new UploadsOfUsers(), OwnOrigin.class)
                .exceptionHandling(
                        trouble -> trouble.authenticationEntryPoint(refusals).accessDeniedHandler(refusals));
    }

    private static void permissions(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                .permitAll()
                .requestMatchers(HttpMethod.GET, HEALTH)
                .permitAll()
                .requestMatchers(HttpMethod.HEAD, HEALTH)
                .permitAll()
                .requestMatchers(HttpMethod.GET, SIGN_IN)
                .permitAll()
                .requestMatchers(HttpMethod.GET, CALENDAR)
                .permitAll()
                .requestMatchers("/actuator/sbom/**")
                .hasRole(Role.AUDITOR.name())
                .requestMatchers("/v1/statements/**")
                .hasAnyRole(names(Role.FINANCE, Role.AUDITOR, Role.PUBLISHER))
                .requestMatchers("/v1/audit")
                .hasAnyRole(READS_THE_JOURNAL)
                .requestMatchers(HttpMethod.POST, "/v1/decisions/*/replay")
                .hasAnyRole(READS_THE_JOURNAL)
                .requestMatchers("/change", "/change/**")
                .hasRole(Role.ANALYST.name())
                .requestMatchers(HttpMethod.POST, "/v1/releases")
                .hasRole(Role.ANALYST.name())
                .requestMatchers(HttpMethod.POST, "/v1/releases/*/renewal")
                .hasRole(Role.ANALYST.name())
                .requestMatchers(HttpMethod.POST, "/v1/releases/*/replay", "/v1/releases/*/withdrawal")
                .hasAnyRole(names(Role.ANALYST, Role.PUBLISHER))
                .requestMatchers(HttpMethod.POST, "/v1/releases/*/*")
                .hasRole(Role.PUBLISHER.name())
                .anyRequest()
                .hasAnyRole(EVERYBODY);
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
    }

    /** A token in a cookie, in addition to that in the form, so that a page does not create a session. */
    private static CsrfTokenRepository tokensOfBrowsers() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setHeaderName("X-CSRF-TOKEN");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Strict"));
        return tokens;
    }

    /** Any site can make a browser send its session cookie; none can make it send an {@code Authorization} header. */
    private static boolean isOfASession(HttpServletRequest request) {
        return OwnOrigin.changesSomething(request)
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && (WebUtils.getCookie(request, SealedSessions.COOKIE) != null
                        || request.getRequestURI().endsWith(SignInPage.ADDRESS));
    }

    private static String[] names(Role... roles) {
        return Arrays.stream(roles).map(Role::name).toArray(String[]::new);
    }
}
