package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.web.request.AcceptHeader;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a request holds is never the service's fault, at whatever address. */
@ServiceTest
class ContentIsNoFaultTest {

    private static final String FACTS = "{\"rating\":\"SATISFIED\"}";
    private static final String CHUNK = "16\r\n" + FACTS + "\r\n";
    private static final List<String> ADDRESSES = List.of(
            "/v1/decisions",
            "/v1/decisions.csv",
            "/v1/tables",
            "/v1/tables/severity",
            "/v1/releases",
            "/v1/releases/r1/difference",
            "/actuator/health",
            "/actuator/info",
            "/actuator/prometheus",
            "/v3/api-docs",
            "/swagger-ui.html",
            "/problems/conflict",
            "/sign-in",
            "/error",
            "/nowhere");

    @LocalServerPort
    private int port;

    static Stream<String> headers() {
        return Stream.of(
                "X-Remote-User: 张三",
                "User-Agent: 浏览器",
                "Cookie: 名=值",
                "Referer: http://例子/",
                "Origin: http://例子",
                "Accept: 中文",
                "Accept-Language: 中文",
                "Idempotency-Key: 键",
                "Content-Type: 文本",
                "If-None-Match: \"标签\"",
                "Range: 字节",
                "X: \u0085\u009b");
    }

    @ParameterizedTest
    @MethodSource("headers")
    void ofAnyHeaderInUtf8(String header) throws IOException {
        for (String address : ADDRESSES) {
            isNoFault(get(address, header + "\r\n"));
        }
        isNoFault(post("/v1/follow-ups", header + "\r\nContent-Length: 22\r\n", FACTS));
    }

    @Test
    void andWhatIsHarmlessIsAnswered() throws IOException {
        String named = "X-Remote-User: 张三\r\nUser-Agent: 浏览器\r\nCookie: 名=值\r\n";

        assertThat(get("/v1/tables", named)).startsWith("HTTP/1.1 200");
        assertThat(post("/v1/follow-ups", named + "Content-Type: application/json\r\nContent-Length: 22\r\n", FACTS))
                .startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%0d%0aFORGED=1",
                "a%0ab=1",
                "%00=1",
                "%1b[31m=1",
                "%7f",
                "%c2%85=1",
                "%e2%80%a8=1",
                "%ff=1",
                "=%0a"
            })
    void ofAnyParameter(String query) throws IOException {
        for (String address : ADDRESSES) {
            isNoFault(get(address + "?" + query, ""));
        }
        isNoFault(post(
                "/sign-in",
                "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + query.length() + "\r\n",
                query));
        isNoFault(post("/v1/follow-ups?" + query, "Content-Length: 22\r\nContent-Type: application/json\r\n", FACTS));
    }

    @Test
    void aLineBreakInAParametersNameIsABadRequest() throws IOException {
        assertThat(get("/actuator/health?%0d%0aFORGED=1", "")).startsWith("HTTP/1.1 400");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zz\r\nabc\r\n0\r\n\r\n",
                "-1\r\n",
                "fffffffffffffffff\r\n",
                "5\r\nabcdeXX\r\n0\r\n\r\n",
                "5\nabcde\n0\n\n",
                "16;\u0000\r\n" + FACTS + "\r\n0\r\n\r\n",
                CHUNK,
                CHUNK + "0\r\nno trailer\r\n\r\n",
                CHUNK + "0\r\nA: b\u0000\r\n\r\n",
                CHUNK + "0\r\n: b\r\n\r\n",
                CHUNK + "0\r\n名: 值\r\n\r\n"
            })
    void ofAnyChunksAndTrailers(String body) throws IOException {
        for (String address :
                List.of("/v1/follow-ups", "/v1/releases/r1/rejection", "/v1/tables", "/sign-in", "/nowhere")) {
            for (String type : List.of(
                    "application/json", "multipart/form-data; boundary=b", "application/x-www-form-urlencoded")) {
                isNoFault(post(address, "Content-Type: " + type + "\r\nTransfer-Encoding: chunked\r\n", body));
            }
        }
    }

    @Test
    void ofANumberBeyondAllNumbers() {
        var workbook = HostileWorkbook.edited("approval-tiers", ContentIsNoFaultTest::withLargeNumbers);

        var answer = new Multipart().workbook(workbook).post(new Http(port), "analyst", "/v1/workbooks/check");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("TOO_LARGE");
    }

    @Test
    void ofPartsTooDeepToBeAnnotated() {
        String deep = "<ext>".repeat(5_000) + "</ext>".repeat(5_000);
        var workbook = HostileWorkbook.edited(
                "approval-tiers", part -> withLargeNumbers(part).replace("</styleSheet>", deep + "</styleSheet>"));

        var answer = new Multipart()
                .workbook(workbook)
                .post(new Http(port), "analyst", "/v1/workbooks/check", "Accept", AcceptHeader.WORKBOOK.toString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("TOO_LARGE");
    }

    private static String withLargeNumbers(String part) {
        return part.replaceAll("t=\"n\"><v>[0-9.]+</v>", "t=\"n\"><v>1e999</v>");
    }

    private String get(String address, String headers) throws IOException {
        return answer("GET " + address + " HTTP/1.1\r\n" + headers, "auditor", "");
    }

    private String post(String address, String headers, String body) throws IOException {
        return answer("POST " + address + " HTTP/1.1\r\n" + headers, "publisher", body);
    }

    private String answer(String head, String user, String body) throws IOException {
        String login = Base64.getEncoder()
                .encodeToString((user + ":" + user).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        try (var connection = new RawConnection(port)) {
            return connection
                    .say(head + "Host: localhost\r\nConnection: close\r\nAuthorization: Basic " + login + "\r\n\r\n"
                            + body)
                    .saidAll()
                    .rest();
        }
    }

    /** To who says too little the service says nothing. */
    private static void isNoFault(String answer) {
        assertThat(answer.isEmpty() || answer.startsWith("HTTP/1.1 ")).isTrue();
        assertThat(answer).doesNotStartWith("HTTP/1.1 5");
    }
}
