package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.Store;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that a database cannot keep, or that no text may hold, wherever one goes into the database or asks it. */
class KeptTextsTest {

    /** As JSON writes NUL, halves of pairs, and halves in the wrong order. */
    private static final String[] SIGNS = {"\\u0000", "a\\u0000b", "\\ud800", "\\udfff", "a\\ud83d", "\\udc00\\ud800"};

    private static List<ServiceProcess> services;

    @BeforeAll
    static void start() throws IOException {
        services = List.of(
                ServiceProcess.launch(Store.POSTGRESQL.newUrl()), ServiceProcess.launch(Store.EMBEDDED.newUrl()));
        services.forEach(ServiceProcess::ready);
    }

    @AfterAll
    static void stop() {
        services.forEach(ServiceProcess::close);
    }

    static String[] signs() {
        return SIGNS;
    }

    @ParameterizedTest
    @MethodSource("signs")
    void areRefusedInEachField(String sign) {
        refused(
                "caller",
                "/v1/decisions",
                "{\"complaint\": {\"kind\": \"CONSULTATION\", \"reference\": \"%s\"}}",
                sign);
        refused("caller", "/v1/decisions", "{\"complaint\": {\"kind\": \"CONSULTATION\"}, \"%s\": 1}", sign);
        refused(
                "caller",
                "/v1/decisions",
                "{\"complaint\": {\"kind\": \"CONSULTATION\"}, \"contractor\": {\"reference\": \"%s\"}}",
                sign);
        refused("publisher", "/v1/releases/r1/rejection", "{\"reason\": \"%s\"}", sign);
        refused("publisher", "/v1/releases/r1/withdrawal", "{\"reason\": \"%s\"}", sign);
        refused("publisher", "/v1/releases/r1/reinstatement", "{\"note\": \"%s\"}", sign);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "a%00b", "%ed%a0%80", "%ed%bf%bf", "%ff", "%c0%80"})
    void areRefusedInWhatIsAskedFor(String sign) {
        for (String filter :
                new String[] {"question", "reference", "project", "party", "approver", "release", "caller", "after"}) {
            isNoFault("/v1/decisions?" + filter + "=" + sign);
            isNoFault("/v1/decisions.csv?" + filter + "=" + sign);
        }
        for (String path : new String[] {"/v1/decisions/", "/v1/releases/", "/v1/tables/", "/v1/questions/"}) {
            isNoFault(path + sign);
        }
        isNoFault("/v1/releases/r1/difference?from=" + sign);
    }

    /** In bytes, as nobody's program writes them. */
    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u00ed\u00a0\u0080", "\u00ff"})
    void areRefusedInWhatIsSentBesideAWorkbook(String bytes) {
        String[] parts = {
            "form-data; name=\"note\"\r\n\r\nfor" + bytes + "you",
            "form-data; name=\"no" + bytes + "te\"\r\n\r\nfor you",
            "form-data; name=\"workbook\"; filename=\"seve" + bytes + "rity.xlsx\"\r\n\r\nnone"
        };
        for (String part : parts) {
            String body = "--b\r\nContent-Disposition: " + part + "\r\n--b--\r\n";
            for (ServiceProcess service : services) {
                HttpResponse<String> answer = Http.send(service.http()
                        .as("analyst", "/v1/releases")
                        .header("Content-Type", "multipart/form-data; boundary=b")
                        .POST(BodyPublishers.ofByteArray(body.getBytes(StandardCharsets.ISO_8859_1))));
                assertThat(answer.statusCode()).as(part).isBetween(400, 499);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u00ed\u00a0\u0080", "\u00ff", "a\u007fb"})
    void areRefusedAsTheKeyOfARequest(String bytes) throws IOException {
        String facts = "{\"complaint\": {\"kind\": \"CONSULTATION\"}}";
        for (ServiceProcess service : services) {
            try (var connection = new RawConnection(service.port())) {
                String answer = connection
                        .say(("POST /v1/decisions HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                                        + "Authorization: Basic Y2FsbGVyOmNhbGxlcg==\r\nContent-Type: application/json\r\n"
                                        + "Idempotency-Key: " + bytes + "\r\nContent-Length: " + facts.length()
                                        + "\r\n\r\n" + facts)
                                .getBytes(StandardCharsets.ISO_8859_1))
                        .rest();
                assertThat(answer).startsWith("HTTP/1.1 4");
            }
        }
    }

    /** A spreadsheet writes signs that XML does not allow as {@code _x0000_}. */
    @ParameterizedTest
    @ValueSource(strings = {"_x0000_", "_xD800_", "_xDFFF_", "&#xFFFE;", "&#0;"})
    void areNoFaultInWhatAWorkbookSays(String sign) {
        var workbook = HostileWorkbook.edited(
                "approval-tiers",
                part -> part.replaceFirst("Amount to approve", "Amount " + sign)
                        .replaceAll("Up to", "Up" + sign + "to")
                        .replaceAll("CSP 3", "CSP" + sign + " 3"));

        for (ServiceProcess service : services) {
            HttpResponse<String> answer = new Multipart()
                    .workbook(workbook)
                    .field("note", "for you")
                    .post(service.http(), "analyst", "/v1/releases");
            assertThat(answer.statusCode()).as(answer.body()).isIn(201, 400, 422);
        }
        isNoFault("/v1/releases");
    }

    @Test
    void andWhatIsUnusualButTextIsKept() {
        for (ServiceProcess service : services) {
            HttpResponse<String> answer = service.http()
                    .post(
                            "caller",
                            "/v1/decisions",
                            "{\"complaint\": {\"kind\": \"CONSULTATION\", \"reference\": \"\\ud83d\\ude00 𠮷\"}}");

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(service.http()
                            .get("auditor", "/v1/decisions?reference=%F0%9F%98%80%20%F0%A0%AE%B7")
                            .body())
                    .contains("𠮷");
        }
    }

    private static void refused(String user, String path, String body, String sign) {
        for (ServiceProcess service : services) {
            HttpResponse<String> answer = service.http().post(user, path, body.formatted(sign));
            assertThat(answer.statusCode()).as(body.formatted(sign)).isEqualTo(400);
        }
    }

    private static void isNoFault(String path) {
        for (ServiceProcess service : services) {
            assertThat(service.http().get("auditor", path).statusCode())
                    .as(path)
                    .isLessThan(500);
        }
    }
}
