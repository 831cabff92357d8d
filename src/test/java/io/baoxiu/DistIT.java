package io.baoxiu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The extracted form of the service, started by its script as its users do. */
class DistIT {

    private static final Path SCRIPT = Path.of("target/dist/bin/baoxiu").toAbsolutePath();
    private static final Path FACTS =
            Path.of("src/test/resources/readme/facts.json").toAbsolutePath();

    @TempDir
    private Path empty;

    @Test
    void answersAndLeavesAnArchiveOfItsClasses() throws IOException, InterruptedException {
        int port = freePort();
        Process service = run(empty.resolve("cache of mine"), "--server.port=" + port);
        try {
            URI origin = URI.create("http://127.0.0.1:" + port);
            Awaitility.await().atMost(Duration.ofMinutes(3)).ignoreExceptions().until(() -> isReady(origin));

            HttpResponse<String> answer = asked(origin);

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(JsonMapper.shared()
                            .readTree(answer.body())
                            .at("/release")
                            .asString())
                    .isEqualTo("r1");
        } finally {
            service.destroy();
            assertThat(service.waitFor(1, TimeUnit.MINUTES)).isTrue();
        }
        try (Stream<Path> archives = Files.list(empty.resolve("cache of mine"))) {
            assertThat(archives)
                    .singleElement()
                    .asString()
                    .contains("service-" + System.getProperty("java.version"))
                    .endsWith(".jsa");
        }
    }

    /** Through a link, as it may stand on the path. */
    @Test
    void decidesWhereNoArchiveCanBeWritten() throws IOException, InterruptedException {
        Path link = Files.createSymbolicLink(empty.resolve("linked"), SCRIPT);
        Process command = run(link, Path.of("/dev/null/cache"), "decide", FACTS.toString());

        assertThat(command.waitFor()).isZero();
        Files.delete(link);
        assertThat(Files.readString(empty.resolve("log")))
                .contains("\"warranty\"")
                .doesNotContain("[warning]");
    }

    private Process run(Path cache, String... arguments) throws IOException {
        return run(SCRIPT, cache, arguments);
    }

    private Process run(Path script, Path cache, String... arguments) throws IOException {
        var builder = new ProcessBuilder(Stream.concat(Stream.of(script.toString()), Stream.of(arguments))
                        .toList())
                .directory(empty.toFile())
                .redirectErrorStream(true)
                .redirectOutput(empty.resolve("log").toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("BAOXIU_CACHE", cache.toString());
        return builder.start();
    }

    private static HttpResponse<String> asked(URI origin) throws IOException, InterruptedException {
        String caller = Base64.getEncoder().encodeToString("caller:caller".getBytes(StandardCharsets.US_ASCII));
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(origin.resolve("/v1/decisions"))
                                .header("Authorization", "Basic " + caller)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofFile(FACTS))
                                .build(),
                        BodyHandlers.ofString());
    }

    private static boolean isReady(URI origin) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(origin.resolve("/actuator/health/readiness"))
                                        .build(),
                                BodyHandlers.discarding())
                        .statusCode()
                == 200;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
