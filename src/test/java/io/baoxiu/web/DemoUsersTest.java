package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class DemoUsersTest {

    @LocalServerPort
    private int port;

    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    void tellsItsHealthToEverybodyAndTheRestToUsers() {
        assertThat(Http.send(http.at("/actuator/health")).statusCode()).isEqualTo(200);
        assertThat(Http.send(http.at("/actuator/prometheus"))).satisfies(answer -> refused(answer, "unauthorized"));
        assertThat(Http.send(http.at("/actuator/info"))).satisfies(answer -> refused(answer, "unauthorized"));
        assertThat(Http.send(http.at("/v3/api-docs"))).satisfies(answer -> refused(answer, "unauthorized"));
        assertThat(Http.send(http.at("/problems/conflict"))).satisfies(answer -> refused(answer, "unauthorized"));
        assertThat(http.get("caller", "/actuator/prometheus").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"caller", "finance", "analyst", "publisher", "auditor"})
    void knowsEachUserByItsPassword(String user) {
        assertThat(http.get(user, "/actuator/info").statusCode()).isEqualTo(200);
        assertThat(http.get(user, "/actuator/info", "Authorization", "Basic " + "Y2FsbGVyOm5vcGU="))
                .satisfies(answer -> refused(answer, "unauthorized"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Basic",
                "Basic @@",
                "Basic bm9ib2R5Og==",
                "Basic YWJj",
                "Bearer abc",
                "Negotiate x",
                "Basic w6k6w6k="
            })
    void refusesWhateverElseIsCalledAnAuthorization(String authorization) {
        assertThat(http.get("caller", "/actuator/info", "Authorization", authorization))
                .satisfies(answer -> refused(answer, "unauthorized"));
    }

    @Test
    void makesNoSessionForAProgram() {
        assertThat(http.get("caller", "/actuator/info").headers().firstValue("Set-Cookie"))
                .isEmpty();
        assertThat(Http.send(http.at("/v1/follow-ups")).headers().firstValue("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void showsABrowserWhereToLogIn() {
        var answer = Http.send(http.at("/problems/conflict"), "Accept", "text/html,*/*");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue(http.origin() + "/sign-in");
        assertThat(Http.send(http.at("/sign-in")).body()).contains("name=\"_csrf\"");
    }

    @ParameterizedTest
    @CsvSource({
        "Host: evil.example",
        "Host: 127.0.0.1.evil.example",
        "Host: localhost.evil.example",
        "Host: 10.0.0.1",
        "X-Forwarded-For: 10.0.0.1",
        "X-Forwarded-Host: localhost",
        "X-Forwarded-Proto: https",
        "Forwarded: for=10.0.0.1",
        "X-Real-IP: 10.0.0.1",
        "Via: 1.1 proxy",
    })
    void refusesWhoDidNotMeanThisMachineOrCameThroughAProxy(String header) throws IOException {
        boolean host = header.startsWith("Host");

        assertThat(raw("GET /actuator/health HTTP/1.1\r\n" + header + "\r\n" + (host ? "" : "Host: localhost\r\n")))
                .startsWith("HTTP/1.1 403")
                .contains("/problems/forbidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:80", "127.0.0.1:8080", "127.1.2.3", "[::1]:8080"})
    void answersWhoMeansThisMachine(String host) throws IOException {
        assertThat(raw("GET /actuator/health HTTP/1.1\r\nHost: " + host + "\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example", "null", "http://127.0.0.1", "https://127.0.0.1"})
    void refusesAChangeFromAnotherOrigin(String origin) throws IOException {
        assertThat(raw("POST /v1/follow-ups HTTP/1.1\r\nHost: 127.0.0.1:8080\r\nOrigin: " + origin + "\r\n"))
                .startsWith("HTTP/1.1 403")
                .contains("another origin");
    }

    @Test
    void refusesAChangeInASessionWithoutItsToken() {
        assertThat(Http.send(
                        http.at("/sign-in").POST(BodyPublishers.ofString("username=caller&password=caller")),
                        "Content-Type",
                        "application/x-www-form-urlencoded"))
                .satisfies(answer -> refused(answer, "forbidden"));
        assertThat(Http.send(
                        http.at("/v1/follow-ups").POST(BodyPublishers.ofString("{}")), "Cookie", "baoxiu-session=abc"))
                .satisfies(answer -> refused(answer, "forbidden"));
    }

    @Test
    void takesAChangeInASessionWithItsToken() {
        var page = Http.send(http.at("/sign-in"));
        String unknown = cookie(page, "XSRF-TOKEN");
        var login = Http.send(
                http.at("/sign-in")
                        .POST(BodyPublishers.ofString("username=auditor&password=auditor&_csrf=" + token(page))),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Cookie",
                unknown);
        assertThat(login.statusCode()).isEqualTo(302);
        String session = cookie(login, "baoxiu-session");

        assertThat(Http.send(http.at("/actuator/info"), "Cookie", session).statusCode())
                .isEqualTo(200);
        assertThat(Http.send(http.at("/nowhere").POST(BodyPublishers.noBody()), "Cookie", session))
                .satisfies(answer -> refused(answer, "forbidden"));
        var fresh = Http.send(http.at("/sign-in"), "Cookie", session);
        String both = session + "; " + cookie(fresh, "XSRF-TOKEN");
        assertThat(Http.send(
                        http.at("/nowhere").POST(BodyPublishers.noBody()),
                        "Cookie",
                        both,
                        "X-CSRF-TOKEN",
                        token(fresh)))
                .satisfies(answer -> refused(answer, "not-found"));
    }

    /** Just as its script does, whose source shows the names of cookie and header. */
    @Test
    void letsThePageThatTriesTheApiSendItsToken() {
        var page = Http.send(http.at("/sign-in"));
        var login = Http.send(
                http.at("/sign-in")
                        .POST(BodyPublishers.ofString("username=caller&password=caller&_csrf=" + token(page))),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Cookie",
                cookie(page, "XSRF-TOKEN"));
        String session = cookie(login, "baoxiu-session");

        var tried = Http.send(http.at("/swagger-ui/index.html"), "Cookie", session);
        String given = cookie(tried, "CSRF-TOKEN");
        String script = Http.send(http.at("/swagger-ui/swagger-initializer.js"), "Cookie", session)
                .body();
        assertThat(given).startsWith("CSRF-TOKEN=");
        assertThat(script).contains("CSRF-TOKEN=", "request.headers['X-CSRF-TOKEN']");

        String[] asked = {
            "Content-Type", "application/json", "Cookie", session + "; " + given + "; " + cookie(tried, "XSRF-TOKEN")
        };
        var without = Http.send(
                http.at("/v1/follow-ups").POST(BodyPublishers.ofString("{\"rating\": \"SATISFIED\"}")), asked);
        assertThat(without).satisfies(answer -> refused(answer, "forbidden"));
        var with = Http.send(
                http.at("/v1/follow-ups")
                        .header("X-CSRF-TOKEN", given.substring("CSRF-TOKEN=".length()))
                        .POST(BodyPublishers.ofString("{\"rating\": \"SATISFIED\"}")),
                asked);
        assertThat(with.statusCode()).isEqualTo(200);
    }

    @Test
    void givesNoTokenToAPageWithoutASession() {
        assertThat(http.get("caller", "/swagger-ui/index.html").headers().allValues("Set-Cookie"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/decisions, caller",
        "GET, /v1/decisions.csv, analyst",
        "POST, /v1/decisions/01990c1e-0000-7000-8000-000000000000/replay, caller",
        "POST, /v1/releases, publisher",
        "POST, /v1/releases/1/approval, analyst",
        "POST, /v1/releases/1/rejection, auditor",
        "POST, /v1/releases/1/reinstatement, finance",
        "POST, /v1/releases/1/replay, auditor",
    })
    void refusesWhatARoleMayNotDo(String method, String path, String user) {
        assertThat(http.send(method, user, path, BodyPublishers.ofString("{}")))
                .satisfies(answer -> refused(answer, "forbidden"));
    }

    @Test
    void tellsBrowsersToTrustNothingElse() {
        var headers = http.get("caller", "/problems/conflict").headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; script-src 'self';");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
    }

    private static void refused(HttpResponse<String> answer, String problem) {
        assertThat(answer.body()).startsWith("{\"type\":\"/problems/" + problem + "\"");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("WWW-Authenticate").isPresent())
                .isEqualTo(problem.equals("unauthorized"));
    }

    private static String cookie(HttpResponse<String> answer, String name) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .findFirst()
                .orElseThrow()
                .split(";")[0];
    }

    private static String token(HttpResponse<String> page) {
        return page.body().replaceAll("(?s).*name=\"_csrf\"[^>]*value=\"([^\"]+)\".*", "$1");
    }

    private String raw(String head) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            InputStream answer = socket.getInputStream();
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
