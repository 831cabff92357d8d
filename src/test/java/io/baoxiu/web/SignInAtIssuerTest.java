package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import io.baoxiu.Baoxiu;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.util.UriComponentsBuilder;

/** People with a browser sign in at the issuer of the tokens. */
@SpringBootTest(classes = Baoxiu.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class SignInAtIssuerTest {

    private static final Issuer ISSUER = new Issuer();
    private static final String CLIENT = "spring.security.oauth2.client.registration.company.";

    @TempDir
    static Path data;

    @LocalServerPort
    private int port;

    private Http http;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("spring.datasource.url", () -> "jdbc:sqlite:" + data.resolve("baoxiu.db"));
        settings.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", ISSUER::uri);
        settings.add("baoxiu.security.audience", () -> Issuer.AUDIENCE);
        settings.add(CLIENT + "client-id", () -> "workbench");
        settings.add(CLIENT + "client-secret", () -> "secret");
        settings.add(CLIENT + "scope", () -> "openid");
        settings.add("spring.security.oauth2.client.provider.company.issuer-uri", ISSUER::uri);
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
    void leadsToTheIssuerAndBackToWhereOneWanted() {
        HttpResponse<String> wanted = Http.send(http.at("/approve?amount=3"), "Accept", "text/html");
        assertThat(wanted.headers().firstValue("Location")).hasValue(http.origin() + "/sign-in");
        assertThat(Http.send(http.at("/sign-in")).body())
                .contains("href=\"/sign-in/with/company\"")
                .doesNotContain("type=\"password\"");

        HttpResponse<String> back =
                signIn(claims -> claims, "; " + cookie(wanted, "baoxiu-back").orElseThrow());

        assertThat(back.headers().firstValue("Location").orElseThrow()).endsWith("/approve?amount=3");
        String session = cookie(back, "baoxiu-session").orElseThrow();
        HttpResponse<String> page = Http.send(http.at("/approve"), "Cookie", session, "Accept", "text/html");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(Http.send(http.at("/v1/audit"), "Cookie", session).statusCode())
                .isEqualTo(200);
    }

    @Test
    void knowsThePersonByTheNameThatATokenOfTheIssuerHas() {
        String session = cookie(signIn(claims -> claims, ""), "baoxiu-session").orElseThrow();
        String token = ISSUER.signed(ISSUER.claims("auditor"));
        String question = "{\"rating\": \"SATISFIED\"}";

        Http.send(
                http.at("/v1/follow-ups").POST(BodyPublishers.ofString(question)),
                "Content-Type",
                "application/json",
                "Authorization",
                "Bearer " + token);

        assertThat(Http.send(http.at("/v1/decisions?caller=me"), "Cookie", session)
                        .body())
                .contains("follow-ups");
    }

    @Test
    void givesNoRoleThatTheIssuerDoesNotName() {
        String session = cookie(signIn(claims -> claims.claim("roles", "caller"), ""), "baoxiu-session")
                .orElseThrow();

        assertThat(Http.send(http.at("/v1/audit"), "Cookie", session).statusCode())
                .isEqualTo(403);
    }

    @Test
    void takesNobodyWhomTheIssuerDidNotAnswerFor() {
        refused(signIn(claims -> claims.claim("nonce", "another"), ""));
        refused(signIn(claims -> claims.audience("another"), ""));
        refused(signIn(claims -> claims.issuer("http://issuer.example"), ""));
        refused(signIn(claims -> claims.expirationTime(new Date(0)), ""));
    }

    @Test
    void takesNoCodeThatThisBrowserDidNotAskFor() {
        HttpResponse<String> asked = Http.send(http.at("/sign-in/with/company"));
        String state = parameters(asked).get("state");
        String kept = cookie(asked, "baoxiu-sign-in").orElseThrow();

        refused(Http.send(http.at("/sign-in/code/company?code=abc&state=" + state)));
        refused(Http.send(http.at("/sign-in/code/company?code=abc&state=other"), "Cookie", kept));
        refused(Http.send(http.at("/sign-in/code/company?code=abc&state=" + state), "Cookie", kept + "x"));
        assertThat(Http.send(http.at("/v1/audit"), "Cookie", kept.replace("baoxiu-sign-in", "baoxiu-session"))
                        .statusCode())
                .isEqualTo(401);
    }

    private HttpResponse<String> signIn(UnaryOperator<JWTClaimsSet.Builder> change, String more) {
        HttpResponse<String> asked = Http.send(http.at("/sign-in/with/company"));
        Map<String, String> parameters = parameters(asked);
        assertThat(asked.headers().firstValue("Location").orElseThrow()).startsWith(ISSUER.uri() + "/authorize?");
        var claims = ISSUER.claims("auditor")
                .audience("workbench")
                .issueTime(new Date())
                .claim("nonce", parameters.get("nonce"));
        ISSUER.idToken(ISSUER.signed(change.apply(claims)));
        return Http.send(
                http.at("/sign-in/code/company?code=abc&state=" + parameters.get("state")),
                "Cookie",
                cookie(asked, "baoxiu-sign-in").orElseThrow() + more);
    }

    private static void refused(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/sign-in?error");
        assertThat(cookie(answer, "baoxiu-session")).isEmpty();
    }

    private static Map<String, String> parameters(HttpResponse<String> redirect) {
        URI address = URI.create(redirect.headers().firstValue("Location").orElseThrow());
        return UriComponentsBuilder.fromUri(address)
                .build(true)
                .getQueryParams()
                .toSingleValueMap();
    }

    private static Optional<String> cookie(HttpResponse<String> answer, String name) {
        return answer.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";")[0])
                .filter(cookie -> cookie.startsWith(name + "=") && cookie.length() > name.length() + 1)
                .findFirst();
    }
}
