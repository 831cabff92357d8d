package io.baoxiu.web.security.issuer;

import io.baoxiu.decision.Caller.Role;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** The person of a token: identified by issuer and subject together, with the roles that a claim names. */
public final class Person implements Converter<Jwt, AbstractAuthenticationToken> {

    private final String rolesClaim;

    public Person(String rolesClaim) {
        this.rolesClaim = rolesClaim;
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        return new JwtAuthenticationToken(
                token, roles(token.getClaims(), rolesClaim), name(token.getClaimAsString("iss"), token.getSubject()));
    }

    /** Includes the issuer, as another issuer may use the same subject for somebody else. */
    static String name(@Nullable String issuer, @Nullable String subject) {
        return issuer + " " + subject;
    }

    /** @param rolesClaim a name with dots leads into nested claims */
    static List<SimpleGrantedAuthority> roles(Map<String, Object> claims, String rolesClaim) {
        Set<String> named = names(claim(claims, rolesClaim));
        return Arrays.stream(Role.values())
                .filter(role -> named.contains(role.name().toLowerCase(Locale.ROOT)))
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }

    private static @Nullable Object claim(Map<String, Object> claims, String rolesClaim) {
        if (claims.containsKey(rolesClaim)) {
            return claims.get(rolesClaim);
        }
        Object found = claims;
        for (String name : rolesClaim.split("\\.")) {
            found = found instanceof Map<?, ?> nested ? nested.get(name) : null;
        }
        return found;
    }

    private static Set<String> names(@Nullable Object claim) {
        Collection<?> named = claim instanceof Collection<?> several
                ? several
                : claim instanceof String one ? List.of(one.split(" ")) : List.of();
        return named.stream().map(String::valueOf).collect(Collectors.toSet());
    }
}
