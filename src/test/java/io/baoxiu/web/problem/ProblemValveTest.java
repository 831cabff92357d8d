package io.baoxiu.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.startup.Tomcat;
import org.apache.coyote.http11.Http11NioProtocol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemValveTest {

    private final Tomcat tomcat = new Tomcat();

    @TempDir
    private Path folder;

    /** Pauses between taking a connection and reading the head of its request, for which there is only a moment. */
    public static final class PausingProtocol extends Http11NioProtocol {

        private final AtomicInteger looks = new AtomicInteger();

        @Override
        public boolean isPaused() {
            return looks.getAndIncrement() > 0;
        }
    }

    @AfterEach
    void stop() throws Exception {
        tomcat.stop();
        tomcat.destroy();
    }

    @Test
    void tellsARequestAtTheMomentOfTheStopToComeAgain() throws Exception {
        String answer = answerOf(new PausingProtocol(), "GET / HTTP/1.1\r\nHost: a\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 503")
                .contains("Retry-After: ")
                .contains("\"status\":503,\"detail\":\"the service is shutting down\"");
    }

    @Test
    void refusesARequestWithoutAHostAsInvalid() throws Exception {
        String answer = answerOf(new Http11NioProtocol(), "GET / HTTP/1.1\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .doesNotContain("Retry-After")
                .contains("\"status\":400,\"detail\":\"the request is invalid\"");
    }

    private String answerOf(Http11NioProtocol protocol, String request) throws Exception {
        var connector = new Connector(protocol);
        connector.setPort(0);
        tomcat.setBaseDir(folder.toString());
        tomcat.setConnector(connector);
        ((StandardHost) tomcat.getHost()).setErrorReportValveClass(ProblemValve.class.getName());
        tomcat.addContext("", folder.toString());
        tomcat.start();
        return answerTo(connector.getLocalPort(), request);
    }

    private static String answerTo(int port, String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
