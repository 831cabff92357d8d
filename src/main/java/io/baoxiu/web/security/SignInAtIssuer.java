package io.baoxiu.web.security;

import io.baoxiu.security.SealingKey;
import io.baoxiu.web.security.access.Refusals;
import io.baoxiu.web.security.access.SignInPage;
import io.baoxiu.web.security.access.WayBack;
import io.baoxiu.web.security.issuer.ClientSet;
import io.baoxiu.web.security.issuer.IssuedPerson;
import io.baoxiu.web.security.issuer.IssuerKeys;
import io.baoxiu.web.security.session.SealedSessions;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.web.client.RestClient;

/** People with a browser sign in at the issuer of the tokens, with an authorization code. */
@Configuration(proxyBeanMethods = false)
@Conditional(ClientSet.class)
@EnableConfigurationProperties(SecuritySettings.class)
class SignInAtIssuer {

    private static final String CODE = SignInPage.ADDRESS + "/code/*";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** The cookie is lax: it is set on a redirect from the issuer's pages, and must be sent with the next redirect. */
    @Bean
    SealedSessions sessionsOfTheIssuer(SealingKey key, SecuritySettings settings, Clock clock) {
        return new SealedSessions(key.bytes(), settings.sessionTimeout(), "Lax", (person, since) -> true, clock);
    }

    /** Uses the same keys as for tokens, fetched with the same time limits. */
    @Bean
    JwtDecoderFactory<ClientRegistration> idTokens(IssuerKeys keys, OAuth2ResourceServerProperties tokens) {
        var issuer =
                new JwtIssuerValidator(Objects.requireNonNull(tokens.getJwt().getIssuerUri()));
        return client -> {
            var decoder = NimbusJwtDecoder.withJwkSource(keys)
                    .jwsAlgorithms(all -> all.addAll(Tokens.ALGORITHMS))
                    .build();
            decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                    List.of(new JwtTimestampValidator(), issuer, new OidcIdTokenValidator(client))));
            return decoder;
        };
    }

    @Bean
    TokenSignIn browsers(SealedSessions sessions, SealingKey key, Refusals refusals, SecuritySettings settings) {
        return http -> http.addFilterAfter(sessions.renewal(), CsrfFilter.class)
                .securityContext(context -> context.securityContextRepository(sessions))
                .requestCache(cache -> cache.requestCache(new WayBack()))
                .oauth2Login(login -> login.loginPage(SignInPage.ADDRESS)
                        .authorizationEndpoint(issuer -> issuer.baseUri(SignInPage.AT_ISSUER)
                                .authorizationRequestRepository(new SealedRequests(key.bytes())))
                        .redirectionEndpoint(back -> back.baseUri(CODE))
                        .tokenEndpoint(tokens -> tokens.accessTokenResponseClient(patient()))
                        .userInfoEndpoint(person -> person.oidcUserService(
                                signedIn -> new IssuedPerson(signedIn.getIdToken(), settings.rolesClaim())))
                        .authorizedClientRepository(new NoClients())
                        .failureHandler(PasswordSignIn.again(refusals))
                        .permitAll())
                .logout(logout -> logout.logoutUrl("/sign-out")
                        .logoutSuccessUrl(SignInPage.ADDRESS + "?left")
                        .permitAll());
    }

    private static RestClientAuthorizationCodeTokenResponseClient patient() {
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        requests.setReadTimeout(PATIENCE);
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(RestClient.builder()
                .requestFactory(requests)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return client;
    }
}
