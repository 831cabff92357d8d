package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import io.baoxiu.Baoxiu;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(classes = Baoxiu.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class TokensTest {

    private static final Issuer ISSUER = new Issuer();
    private static final String HEADER = "{\"alg\": \"RS256\", \"kid\": \"known\"}";

    @TempDir
    static Path data;

    @LocalServerPort
    private int port;

    private Http http;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("spring.datasource.url", () -> "jdbc:sqlite:" + data.resolve("baoxiu.db"));
        settings.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", ISSUER::uri);
        settings.add("spring.security.oauth2.resourceserver.jwt.jwk-set-uri", () -> ISSUER.uri() + "/keys");
        settings.add("baoxiu.security.audience", () -> Issuer.AUDIENCE);
    }

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @AfterAll
    static void close() {
        ISSUER.close();
    }

    @Test
    void takesATokenOfTheIssuerForTheRolesItNames() {
        assertThat(get("/actuator/info", ISSUER.signed(ISSUER.claims("caller"))).statusCode())
                .isEqualTo(200);
        assertThat(get("/v1/decisions", ISSUER.signed(ISSUER.claims("caller"))).statusCode())
                .isEqualTo(403);
        assertThat(get("/v1/decisions", ISSUER.signed(ISSUER.claims("caller", "auditor")))
                        .statusCode())
                .isNotIn(401, 403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"at+jwt", "AT+JWT", "application/at+jwt", "JWT", "jwt", "application/jwt"})
    void takesATokenThatSaysItIsForAccess(String type) {
        assertThat(get("/actuator/info", ISSUER.signed(ISSUER.claims("caller"), type))
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"logout+jwt", "dpop+jwt", "id_token", "JWS", "secevent+jwt", "at", "JOSE", "JWT "})
    void refusesATokenThatSaysItIsForSomethingElse(String type) {
        refused(ISSUER.signed(ISSUER.claims("caller"), type));
    }

    @Test
    void refusesAPersonWithoutARole() {
        assertThat(get("/actuator/info", ISSUER.signed(ISSUER.claims("guest"))).statusCode())
                .isEqualTo(403);
        assertThat(get("/actuator/info", ISSUER.signed(ISSUER.claims("CALLER"))).statusCode())
                .isEqualTo(403);
    }

    @Test
    void refusesATokenThatIsNotForThisService() {
        refused(claims -> claims.audience("another"));
        refused(claims -> claims.audience((String) null));
        refused(claims -> claims.issuer("http://issuer.example"));
        refused(claims -> claims.issuer(null));
        refused(claims -> claims.subject(null));
        refused(claims -> claims.subject(" "));
    }

    @Test
    void refusesATokenOutOfItsTime() {
        refused(claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(120))));
        refused(claims -> claims.expirationTime(null));
        refused(claims -> claims.notBeforeTime(Date.from(Instant.now().plusSeconds(600))));
    }

    @Test
    void refusesATokenThatTheIssuerDidNotSign() {
        refused(ISSUER.unsigned(ISSUER.claims("caller")));
        refused(ISSUER.signedByAStranger(ISSUER.claims("caller")));
        refused(ISSUER.signedByAnUnknownKey(ISSUER.claims("caller")));
        refused(ISSUER.signedWithThePublicKey(ISSUER.claims("caller")));
        String token = ISSUER.signed(ISSUER.claims("caller"));
        refused(token.substring(0, token.lastIndexOf('.') + 1));
        refused("a.b.c");
        refused("@");
        refused("");
    }

    @Test
    void takesATokenFromItsHeaderOnly() {
        String token = ISSUER.signed(ISSUER.claims("caller"));

        assertThat(Http.send(http.at("/actuator/info?access_token=" + token)).statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"nbf\": 1e20",
                "\"nbf\": 100000000000000000000",
                "\"iat\": -1",
                "\"iat\": \"1\"",
                "\"iss\": \"HTTP://127.0.0.1\"",
                "\"sub\": \"li\\u0000si\"",
                "\"sub\": \"li\\nsi\"",
                "\"sub\": \"a\\ud83d\"",
                "\"sub\": \"\\udc00\\ud800\"",
                "\"sub\": \"\\u009b31m\"",
                "\"sub\": 7"
            })
    void refusesAClaimThatIsNotRightByTheLetter(String claim) {
        String claims = ISSUER.claims("caller").build().toString();
        String name = claim.substring(0, claim.indexOf(':'));
        String others = claims.replaceFirst(name + ":(\"[^\"]*\"|[0-9]+),?", "").replace(",}", "}");
        String uri = claim.replace("127.0.0.1", ISSUER.uri().substring("http://".length()));

        refused(ISSUER.signed(HEADER, others.substring(0, others.length() - 1) + "," + uri + "}"));
    }

    @Test
    void refusesASubjectThatIsTooLong() {
        assertThat(get("/actuator/info", ISSUER.signed(ISSUER.claims("caller").subject("李".repeat(255))))
                        .statusCode())
                .isEqualTo(200);
        refused(claims -> claims.subject("李".repeat(256)));
    }

    @Test
    void refusesAKeyThatIsTooShort() {
        refused(ISSUER.signedByAKeyThatIsTooShort(ISSUER.claims("caller")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[\"exp\"]", "[\"b64\"]"})
    void refusesExtensionsThatMustBeUnderstood(String named) {
        String claims = ISSUER.claims("caller").build().toString();

        assertThat(get("/actuator/info", ISSUER.signed(HEADER, claims)).statusCode())
                .isEqualTo(200);
        refused(ISSUER.signed(HEADER.replace("}", ", \"crit\": " + named + "}"), claims));
    }

    @Test
    void knowsNoDemoUsersAndNoLoginPage() {
        assertThat(http.get("publisher", "/actuator/info").statusCode()).isEqualTo(401);
        assertThat(Http.send(http.at("/sign-in"), "Accept", "text/html").statusCode())
                .isEqualTo(404);
    }

    @Test
    void answersBehindAProxy() {
        assertThat(Http.send(http.at("/actuator/health"), "X-Forwarded-For", "10.0.0.1")
                        .statusCode())
                .isEqualTo(200);
    }

    private void refused(UnaryOperator<JWTClaimsSet.Builder> change) {
        refused(ISSUER.signed(change.apply(ISSUER.claims("caller"))));
    }

    private void refused(String token) {
        var answer = get("/actuator/info", token);
        assertThat(answer.statusCode()).as(token).isEqualTo(401);
        assertThat(answer.body()).contains("/problems/unauthorized");
        assertThat(answer.headers().allValues("WWW-Authenticate")).isEqualTo(List.of("Bearer realm=\"baoxiu\""));
    }

    private HttpResponse<String> get(String path, String token) {
        return Http.send(http.at(path), "Authorization", "Bearer " + token);
    }
}
