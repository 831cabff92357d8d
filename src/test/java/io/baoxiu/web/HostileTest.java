package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nothing that a request holds makes the service fail, and every refusal is a problem in JSON. */
@ServiceTest
class HostileTest {

    private static final int REQUESTS = 1_500;
    private static final List<String> METHODS = List.of(
            "GET",
            "POST",
            "POST",
            "POST",
            "PUT",
            "DELETE",
            "PATCH",
            "HEAD",
            "OPTIONS",
            "TRACE",
            "CONNECT",
            "PRI",
            "G\u00e9T",
            "get",
            "",
            "A".repeat(300));
    private static final List<String> PATHS = List.of(
            "/v1/decisions",
            "/v1/decisions/warranty",
            "/v1/decisions/approval",
            "/v1/project-obligations",
            "/v1/follow-ups",
            "/v1/retention-releases",
            "/v1/decisions.csv",
            "/v1/decisions/1",
            "/v1/decisions/01990c1e-0000-7000-8000-000000000000",
            "/v1/calendar.ics",
            "/overview",
            "/overview/calendars",
            "/overview/report.xlsx",
            "/audit",
            "/audit/trail.csv",
            "/v1/tables",
            "/v1/tables/severity",
            "/v1/tables/severity.xlsx",
            "/v1/tables/..%2f..%2fetc",
            "/v1/releases",
            "/v1/releases/r1",
            "/v1/releases/r1/difference",
            "/v1/releases/r1/replay",
            "/v1/releases/nope/approval",
            "/v1/workbooks/check",
            "/problems/conflict",
            "/problems/%00",
            "/actuator/health",
            "/actuator/info",
            "/actuator/prometheus",
            "/actuator/env",
            "/v3/api-docs",
            "/v3/api-docs/x",
            "/swagger-ui/index.html",
            "/swagger-ui/../x",
            "/sign-in",
            "/error",
            "/",
            "//",
            "/%",
            "/%zz",
            "/%ff%fe",
            "/a;b=c",
            "/a\\b",
            "/.",
            "/..",
            "/%2e%2e/",
            "*",
            "x",
            "http://127.0.0.1/v1/follow-ups",
            "/\u00e4",
            "/" + "a/".repeat(3_000),
            "/v1/decisions/%E4%BF%9D");
    private static final List<String> QUERIES = List.of(
            "",
            "",
            "",
            "?",
            "?a",
            "?a=%",
            "?a=%zz",
            "?=&&=",
            "?from=x&to=y",
            "?size=-1",
            "?size=99999999999",
            "?tier=x",
            "?after=x",
            "?reference=%00",
            "?reference='%20or%201=1--",
            "?from=2026-01-01",
            "?from=2026-01-01T00:00:00Z",
            "?warrantyClass=" + "A".repeat(5_000),
            "?a[]=1",
            "?includedNames[]=x",
            "?\u0001",
            "?_csrf=%C3%28");
    private static final List<String> HEADERS = List.of(
            "Content-Type: application/json",
            "Content-Type: application/json",
            "Content-Type: application/json; charset=nope",
            "Content-Type: /",
            "Content-Type: multipart/form-data",
            "Content-Type: multipart/form-data; boundary=b",
            "Content-Type: multipart/form-data; boundary=" + "b".repeat(200),
            "Content-Type: application/x-www-form-urlencoded",
            "Content-Length: -1",
            "Content-Length: 99999999999999999999",
            "Content-Length: 5",
            "Content-Length: 2000000",
            "Transfer-Encoding: chunked",
            "Transfer-Encoding: gzip, chunked",
            "Transfer-Encoding: nope",
            "Content-Encoding: gzip",
            "Expect: 100-continue",
            "Expect: nope",
            "Accept: ",
            "Accept: */*;q=x",
            "Accept: text/html",
            "Accept: " + "a/b,".repeat(500),
            "Accept-Language: zh",
            "Accept-Language: %%%",
            "Accept-Language: " + "x-".repeat(1_000),
            "Accept-Charset: nope",
            "Accept-Encoding: gzip;q=nope",
            "Range: bytes=0-0",
            "Range: bytes=9-1,x",
            "If-Modified-Since: never",
            "If-None-Match: \"",
            "Cookie: baoxiu-session=x",
            "Cookie: =;;,\u0001",
            "Idempotency-Key: ",
            "Idempotency-Key: \u00e9",
            "Idempotency-Key: " + "k".repeat(300),
            "Origin: null",
            "Origin: nonsense",
            "Upgrade: h2c",
            "Upgrade: websocket",
            "Connection: Upgrade, HTTP2-Settings",
            "Authorization: Basic !!!",
            "Authorization: Bearer a.b.c",
            "X-Forwarded-For: x",
            "X-HTTP-Method-Override: DELETE",
            "X: " + "y".repeat(20_000),
            ": x",
            "no colon",
            " folded: x",
            "Host: evil.example",
            "Host: [",
            "Host: 127.0.0.1:99999",
            "X-CSRF-TOKEN: x",
            "\u0000: \u0000",
            "Access-Control-Request-Method: POST",
            "Last-Event-ID: x");
    private static final List<String> BODIES = List.of(
            "",
            "{}",
            "null",
            "[]",
            "{\"complaint\": {\"kind\": \"COMPLAINT\"}}",
            "{\"amount\": 1e999999999}",
            "{\"amount\": " + "9".repeat(100_000) + "}",
            "{\"amount\": 0." + "0".repeat(100_000) + "1}",
            "[".repeat(5_000),
            "{\"a\":".repeat(200),
            "\"\\ud800\"",
            "{\"\\ud800\": 1}",
            "{\"\\u0000\": \"\\u0000\"}",
            "\u0000",
            "{\"rating\": \"SATISFIED\"}",
            "{\"complaint\": {\"kind\": \"REPAIR\", \"part\": \"\\udfff\"}}",
            "{\"from\": \"x\", \"to\": 7}",
            "a=%zz&b=%",
            "username=x&password=%",
            "--b\r\n\r\nx\r\n--b--",
            "--b\r\nContent-Disposition: form-data; name=\"workbook\"; filename=\"x.xlsx\"\r\n\r\nPK\u0003\u0004\r\n--b--\r\n",
            "--b\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nx\r\n--b--\r\n",
            "5\r\nhello\r\n0\r\n\r\n",
            "fffffffffff\r\nx",
            "x\r\n",
            "{\"a\": 1}" + " ".repeat(1 << 20),
            "{\"complaint\": {\"kind\": \"COMPLAINT\", \"part\": \"" + "x".repeat(300_000) + "\"}}");
    private static final List<String> USERS = List.of("caller", "finance", "analyst", "publisher", "auditor");

    private final Random random = new Random(20260302);

    @LocalServerPort
    private int port;

    @Test
    void makesTheServiceNeitherFailNorTellOfItsInside() throws IOException {
        List<String> failures = new ArrayList<>();
        for (int count = 0; count < REQUESTS; count++) {
            byte[] request = request();
            String answer = answer(request);
            if (isWrong(answer)) {
                failures.add(head(new String(request, StandardCharsets.UTF_8)) + "\n => " + head(answer));
            }
        }
        assertThat(failures).isEmpty();
        assertThat(answer("GET /actuator/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                        .getBytes(StandardCharsets.UTF_8)))
                .startsWith("HTTP/1.1 200");
    }

    private byte[] request() {
        String body = any(BODIES);
        var head = new StringBuilder(any(METHODS) + " " + any(PATHS) + any(QUERIES) + " " + version() + "\r\n");
        if (random.nextInt(20) > 0) {
            head.append("Host: 127.0.0.1:").append(port).append("\r\n");
        }
        if (random.nextInt(8) > 0) {
            String user = any(USERS);
            byte[] login = (user + ":" + user).getBytes(StandardCharsets.UTF_8);
            head.append("Authorization: Basic ")
                    .append(Base64.getEncoder().encodeToString(login))
                    .append("\r\n");
        }
        for (int count = random.nextInt(4); count > 0; count--) {
            head.append(any(HEADERS)).append("\r\n");
        }
        if (random.nextInt(4) > 0) {
            head.append("Content-Length: ")
                    .append(body.getBytes(StandardCharsets.UTF_8).length)
                    .append("\r\n");
        }
        head.append("Connection: close\r\n\r\n").append(body);
        return mutated(head.toString().getBytes(StandardCharsets.UTF_8));
    }

    private byte[] mutated(byte[] request) {
        if (random.nextInt(5) > 0) {
            return request;
        }
        for (int count = 1 + random.nextInt(3); count > 0; count--) {
            request[random.nextInt(Math.min(request.length, 400))] = (byte) random.nextInt(256);
        }
        return random.nextInt(4) > 0 ? request : Arrays.copyOf(request, random.nextInt(request.length));
    }

    private String version() {
        return random.nextInt(30) > 0 ? "HTTP/1.1" : any(List.of("HTTP/1.0", "HTTP/2.0", "HTTP/9", "x", ""));
    }

    private String any(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** What came back; empty when the service only hung up. */
    private String answer(byte[] request) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(30_000);
            return exchange(socket, request);
        }
    }

    private static String exchange(Socket socket, byte[] request) {
        var told = new ByteArrayOutputStream();
        try {
            socket.getOutputStream().write(request);
            socket.shutdownOutput();
            socket.getInputStream().transferTo(told);
        } catch (SocketTimeoutException hangs) {
            return "HTTP/1.1 599 no answer";
        } catch (IOException hungUp) {
            return told.toString(StandardCharsets.UTF_8);
        }
        return told.toString(StandardCharsets.UTF_8);
    }

    private static boolean isWrong(String answer) {
        boolean inside = answer.contains("Exception") || answer.contains("\tat ") || answer.contains("Apache Tomcat");
        if (!answer.startsWith("HTTP/1.1 ")) {
            return inside;
        }
        int status = Integer.parseInt(answer.substring(9, 12));
        int body = answer.indexOf("\r\n\r\n") + 4;
        boolean bare = status >= 400 && answer.length() > body && !answer.contains("application/problem+json");
        return status >= 500 || inside || bare;
    }

    private static String head(String text) {
        return text.substring(0, Math.min(600, text.length()));
    }
}
