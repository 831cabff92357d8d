package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.baoxiu.Store;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tokens cannot make the service ask their issuer again and again. */
class IssuerKeysTest {

    private static final int TOKENS = 200;

    /** Waiting for the slow one without a limit would take for ever. */
    private static final Duration AT_MOST = Duration.ofSeconds(60);

    private final Issuer issuer = new Issuer();

    @AfterEach
    void close() {
        issuer.close();
    }

    @Test
    void areAskedForOnceWhateverKeysTokensName() throws IOException {
        try (var service = start()) {
            assertThat(get(service, "known").statusCode()).isEqualTo(200);
            for (int count = 0; count < TOKENS; count++) {
                assertThat(get(service, "unknown" + count).statusCode()).isEqualTo(401);
            }
            assertThat(get(service, "known").statusCode()).isEqualTo(200);
        }

        assertThat(issuer.asked()).isEqualTo(1);
    }

    @Test
    void areAskedForOnceOfAnIssuerThatDoesNotAnswer() throws IOException {
        issuer.fail(true);
        try (var service = start()) {
            for (int count = 0; count < TOKENS; count++) {
                HttpResponse<String> answer = get(service, "known");
                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(answer.body()).contains("/problems/unavailable");
                assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            }
        }

        assertThat(issuer.asked()).isEqualTo(1);
    }

    /** It answers in seconds, and whoever comes meanwhile or after is answered at once. */
    @Test
    void areNotWaitedForWhereTheIssuerIsSlow() throws IOException {
        issuer.drip(true);
        try (var service = start()) {
            assertTimeoutPreemptively(AT_MOST, () -> {
                for (int count = 0; count < 20; count++) {
                    assertThat(get(service, "known").statusCode()).isEqualTo(503);
                }
            });
        }

        assertThat(issuer.asked()).isEqualTo(1);
    }

    private ServiceProcess start() throws IOException {
        return ServiceProcess.launch(
                        Store.EMBEDDED.newUrl(),
                        "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuer.uri(),
                        "--baoxiu.security.audience=" + Issuer.AUDIENCE)
                .ready();
    }

    private HttpResponse<String> get(ServiceProcess service, String key) {
        String claims = issuer.claims("caller").build().toString();
        String token = issuer.signed("{\"alg\": \"RS256\", \"kid\": \"" + key + "\"}", claims);
        return Http.send(service.http().at("/actuator/info"), "Authorization", "Bearer " + token);
    }
}
