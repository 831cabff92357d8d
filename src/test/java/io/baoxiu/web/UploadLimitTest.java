package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is too large to be taken is refused as a problem, whether its length was announced or not. */
@ServiceTest
class UploadLimitTest {

    private static final long LIMIT = 64L << 20;
    private static final byte[] CHUNK = new byte[1 << 16];
    private static final byte[] PART =
            "--b\r\nContent-Disposition: form-data; name=\"workbook\"; filename=\"a.xlsx\"\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII);

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"/v1/workbooks/check", "/v1/releases"})
    void ofAnAnnouncedLength(String path) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            begin(socket, path, "Content-Length: " + (LIMIT + 1));
            socket.shutdownOutput();

            assertThat(answer(socket))
                    .startsWith("HTTP/1.1 413")
                    .contains("application/problem+json", "/problems/too-large");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/workbooks/check", "/v1/releases"})
    void ofALengthThatShowsInTheEnd(String path) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            OutputStream out = begin(socket, path, "Transfer-Encoding: chunked");
            chunk(out, PART);
            for (long sent = 0; sent < LIMIT; sent += CHUNK.length) {
                chunk(out, CHUNK);
            }
            chunk(out, "\r\n--b--\r\n".getBytes(StandardCharsets.US_ASCII));
            chunk(out, new byte[0]);

            assertThat(answer(socket))
                    .startsWith("HTTP/1.1 413")
                    .contains("application/problem+json", "/problems/too-large");
        }
    }

    private static OutputStream begin(Socket socket, String path, String length) throws IOException {
        socket.setSoTimeout(30_000);
        String login = Base64.getEncoder().encodeToString("analyst:analyst".getBytes(StandardCharsets.US_ASCII));
        OutputStream out = socket.getOutputStream();
        out.write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic " + login
                        + "\r\nContent-Type: multipart/form-data; boundary=b\r\nConnection: close\r\n" + length
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        return out;
    }

    private static void chunk(OutputStream out, byte[] bytes) throws IOException {
        out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(bytes);
        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private static String answer(Socket socket) throws IOException {
        return new String(socket.getInputStream().readNBytes(4_000), StandardCharsets.UTF_8);
    }
}
