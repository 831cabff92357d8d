package io.baoxiu.web.security.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a server says, or does not come to the end of saying. */
@Timeout(60)
class TimedRetrieverTest {

    private static final int LARGEST = 1_000;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final TimedRetriever retriever = new TimedRetriever(Duration.ofSeconds(2), LARGEST);
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    private interface Saying {
        void to(OutputStream body) throws IOException;
    }

    private URL saying(int status, Saying what) throws IOException {
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(status, 0);
            what.to(exchange.getResponseBody());
            exchange.close();
        });
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/keys")
                .toURL();
    }

    @Test
    void takesWhatComesWhole() throws IOException {
        URL url = saying(200, body -> body.write(new byte[] {'{', '}'}));

        assertThat(retriever.retrieveResource(url).getContent()).isEqualTo("{}");
    }

    @Test
    void takesNothingButAnAnswer() throws IOException {
        URL url = saying(404, body -> body.write(new byte[] {'{', '}'}));

        assertThatThrownBy(() -> retriever.retrieveResource(url))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("answers 404");
    }

    @Test
    void takesNothingTooLarge() throws IOException {
        URL url = saying(200, body -> body.write(new byte[LARGEST + 1]));

        assertThatThrownBy(() -> retriever.retrieveResource(url))
                .isInstanceOf(IOException.class)
                .hasStackTraceContaining("the answer is too large");
    }

    @Test
    void doesNotWaitForAByteNowAndThen() throws IOException {
        URL url = saying(200, body -> {
            while (true) {
                body.write(' ');
                body.flush();
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        });

        assertThatThrownBy(() -> retriever.retrieveResource(url))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("does not answer in time");
    }

    @Test
    void doesNotWaitForNothing() throws IOException {
        URL url =
                saying(200, body -> LockSupport.parkNanos(Duration.ofSeconds(30).toNanos()));

        assertThatThrownBy(() -> retriever.retrieveResource(url))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("does not answer in time");
    }
}
