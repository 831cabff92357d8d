package io.baoxiu.web.security.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

class PersonTest {

    @Test
    void isKnownByIssuerAndSubjectTogether() {
        var token = token(Map.of("iss", "https://issuer.example", "sub", "li.si"));

        assertThat(new Person("roles").convert(token).getName()).isEqualTo("https://issuer.example li.si");
    }

    @Test
    void hasTheKnownRolesOfTheClaim() {
        assertThat(roles("roles", Map.of("roles", List.of("analyst", "admin", "publisher", 7))))
                .containsExactlyInAnyOrder("ROLE_ANALYST", "ROLE_PUBLISHER");
        assertThat(roles("scope", Map.of("scope", "openid auditor"))).containsExactly("ROLE_AUDITOR");
        assertThat(roles("realm_access.roles", Map.of("realm_access", Map.of("roles", List.of("caller")))))
                .containsExactly("ROLE_CALLER");
        assertThat(roles("https://a.example/roles", Map.of("https://a.example/roles", List.of("caller"))))
                .containsExactly("ROLE_CALLER");
    }

    @Test
    void hasNoRoleWithoutTheClaim() {
        assertThat(roles("roles", Map.of("groups", List.of("caller")))).isEmpty();
        assertThat(roles("roles", Map.of("roles", 7))).isEmpty();
        assertThat(roles("realm_access.roles", Map.of("realm_access", "caller")))
                .isEmpty();
    }

    private static List<String> roles(String claim, Map<String, Object> claims) {
        return new Person(claim)
                .convert(token(claims)).getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .toList();
    }

    private static Jwt token(Map<String, Object> claims) {
        return Jwt.withTokenValue("token")
                .header("alg", "RS256")
                .claim("sub", "li.si")
                .claims(all -> all.putAll(claims))
                .build();
    }
}
