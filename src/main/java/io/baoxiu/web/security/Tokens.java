package io.baoxiu.web.security;

import io.baoxiu.web.security.access.Access;
import io.baoxiu.web.security.access.Refusals;
import io.baoxiu.web.security.access.SignInPage;
import io.baoxiu.web.security.issuer.IssuerKeys;
import io.baoxiu.web.security.issuer.IssuerSet;
import io.baoxiu.web.security.issuer.Person;
import io.baoxiu.web.security.issuer.StrictTokens;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;

/** In production, callers are identified only by signed tokens of one issuer (OpenID Connect). */
@Configuration(proxyBeanMethods = false)
@Conditional(IssuerSet.class)
@EnableConfigurationProperties(SecuritySettings.class)
class Tokens {

    private static final Logger LOG = LoggerFactory.getLogger("io.baoxiu.Baoxiu");

    static final List<SignatureAlgorithm> ALGORITHMS = List.of(
            SignatureAlgorithm.RS256,
            SignatureAlgorithm.RS384,
            SignatureAlgorithm.RS512,
            SignatureAlgorithm.PS256,
            SignatureAlgorithm.PS384,
            SignatureAlgorithm.PS512,
            SignatureAlgorithm.ES256,
            SignatureAlgorithm.ES384,
            SignatureAlgorithm.ES512);

    @EventListener
    void announce(ApplicationReadyEvent ready) {
        LOG.info(
                "callers log in with tokens of {}",
                ready.getApplicationContext().getEnvironment().getProperty(IssuerSet.ISSUER));
    }

    @Bean
    Refusals.Scheme scheme(ObjectProvider<SignInAtIssuer> people) {
        return new Refusals.Scheme(
                "Bearer realm=\"baoxiu\"", people.getIfAvailable() == null ? null : SignInPage.ADDRESS);
    }

    @Bean
    SecurityFilterChain bearers(
            HttpSecurity http,
            Access access,
            Refusals refusals,
            JwtDecoder decoder,
            SecuritySettings settings,
            ObjectProvider<TokenSignIn> people) {
        access.rules(http);
        people.ifAvailable(signIn -> signIn.applyTo(http));
        return http.sessionManagement(AbstractHttpConfigurer::disable)
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(refusals)
                        .accessDeniedHandler(refusals)
                        .withObjectPostProcessor(new ToldFailures(refusals))
                        .jwt(jwt -> jwt.decoder(decoder).jwtAuthenticationConverter(new Person(settings.rolesClaim()))))
                .build();
    }

    @Bean
    IssuerKeys issuerKeys(OAuth2ResourceServerProperties properties) {
        var jwt = properties.getJwt();
        return new IssuerKeys(Objects.requireNonNull(jwt.getIssuerUri()), jwt.getJwkSetUri());
    }

    @Bean
    JwtDecoder tokenDecoder(OAuth2ResourceServerProperties properties, SecuritySettings settings, IssuerKeys keys) {
        String issuer = properties.getJwt().getIssuerUri();
        String audience = settings.audience();
        if (issuer == null || audience == null || audience.isBlank()) {
            throw new TokensUnguarded(IssuerSet.ISSUER, "baoxiu.security.audience");
        }
        var decoder = NimbusJwtDecoder.withJwkSource(keys)
                .jwsAlgorithms(all -> all.addAll(ALGORITHMS))
                .build();
        decoder.setJwtValidator(valid(issuer, audience));
        return new StrictTokens(decoder, issuer);
    }

    private static OAuth2TokenValidator<Jwt> valid(String issuer, String audience) {
        return new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithValidators(List.of(new JwtIssuerValidator(issuer), accessTokens())),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, named -> named != null && named.contains(audience)),
                new JwtClaimValidator<Object>(JwtClaimNames.EXP, until -> until != null),
                new JwtClaimValidator<String>(JwtClaimNames.SUB, subject -> subject != null && !subject.isBlank()));
    }

    /** Issuers that follow RFC 9068 mark a token as an access token; others only as a token, or not at all. */
    private static OAuth2TokenValidator<Jwt> accessTokens() {
        var types = new JwtTypeValidator("at+jwt", "application/at+jwt", "JWT", "application/jwt");
        types.setAllowEmpty(true);
        return types;
    }

    private record ToldFailures(Refusals refusals) implements ObjectPostProcessor<BearerTokenAuthenticationFilter> {

        @Override
        public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
            filter.setAuthenticationFailureHandler(refusals);
            return filter;
        }
    }
}
