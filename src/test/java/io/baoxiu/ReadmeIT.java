package io.baoxiu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The commands of the two READMEs, run against the jar in an empty folder, and the answers that they print. */
class ReadmeIT {

    private static final Path JAR = Path.of("target/baoxiu.jar").toAbsolutePath();
    private static final Pattern COMMAND =
            Pattern.compile("```sh\\n(.*?)\\n```(?:\\n\\n```json\\n(.*?)\\n```)?", Pattern.DOTALL);
    private static final List<String> OF_THE_MOMENT = List.of("id", "decidedAt", "requestId", "traceparent", "release");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private static Path empty;

    private static int port;
    private static Process service;

    @BeforeAll
    static void start() throws IOException {
        port = freePort();
        service = new ProcessBuilder(java(), "-jar", JAR.toString(), "--server.port=" + port)
                .directory(empty.toFile())
                .redirectErrorStream(true)
                .redirectOutput(empty.resolve("log").toFile())
                .start();
        Awaitility.await().atMost(Duration.ofMinutes(3)).ignoreExceptions().until(ReadmeIT::isUp);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        service.destroy();
        assertThat(service.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }

    @TestFactory
    Stream<DynamicTest> everyCommandDoesWhatTheReadmeShows() {
        return Stream.of("README.md", "README.zh-CN.md").flatMap(ReadmeIT::commands);
    }

    private static Stream<DynamicTest> commands(String readme) {
        return COMMAND.matcher(read(Path.of(readme))).results().map(found -> {
            String command = found.group(1);
            return DynamicTest.dynamicTest(
                    readme + ": " + command.lines().findFirst().orElseThrow(), () -> run(command, found.group(2)));
        });
    }

    private static void run(String command, @Nullable String shown) throws IOException, InterruptedException {
        if (command.startsWith("mvn ")) {
            assertThat(read(Path.of("pom.xml"))).contains("spring-boot-maven-plugin");
            assertThat(read(Path.of(".ci/run"))).contains("mvn -B -ntp verify");
            return;
        }
        String printed =
                printed(command.replace(":8080/", ":" + port + "/").replace("target/baoxiu.jar", JAR.toString()));
        if (shown != null) {
            assertThat(lasting(printed)).isEqualTo(lasting(shown));
        }
    }

    private static String printed(String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("bash", "-c", command)
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }

    /** What does not change from one run to the next. */
    private static JsonNode lasting(String json) {
        ObjectNode answer = (ObjectNode) JSON.readTree(json);
        answer.remove(OF_THE_MOMENT);
        return JSON.readTree(answer.toString().replaceAll("(\\d\\.\\d)0\\b", "$1"));
    }

    private static boolean isUp() throws IOException, InterruptedException {
        URI health = URI.create("http://127.0.0.1:" + port + "/actuator/health");
        return HttpClient.newHttpClient()
                        .send(HttpRequest.newBuilder(health).build(), BodyHandlers.discarding())
                        .statusCode()
                == 200;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
