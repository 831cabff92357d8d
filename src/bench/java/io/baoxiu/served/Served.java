package io.baoxiu.served;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A server that runs as a process of its own, in a folder of its own, and is ready. What it costs is the processor time of its
 * process: what loads it, and a database's server, are others.
 */
public final class Served implements AutoCloseable {

    static final Path JAR = Path.of("target", "baoxiu.jar").toAbsolutePath();
    static final Path SCRIPT = Path.of("target", "dist", "bin", "baoxiu").toAbsolutePath();
    static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private static final Duration AT_MOST = Duration.ofMinutes(2);
    private static final int MILLIS_BETWEEN_LOOKS = 10;

    private final Process process;
    private final int port;
    private final Cost start;

    /**
     * What something took.
     *
     * @param processor of all cores, in user and in system mode
     * @param clock from beginning to end
     */
    public record Cost(Duration processor, Duration clock) {}

    private Served(Process process, int port, long began) throws IOException, InterruptedException {
        this.process = process;
        this.port = port;
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() - began > AT_MOST.toNanos()) {
                process.destroyForcibly();
                throw new IllegalStateException("not ready: see the log in the folder");
            }
            Thread.sleep(MILLIS_BETWEEN_LOOKS);
        }
        start = new Cost(processorTime(), Duration.ofNanos(System.nanoTime() - began));
    }

    /** The bare application, from a jar as the service's. */
    public static Served bare(Path folder) throws IOException, InterruptedException {
        Path jar = folder.resolve("bare.jar");
        return start(
                folder,
                List.of(JAVA, "-jar", (Files.exists(jar) ? jar : BareJar.packed(folder)).toString()),
                List.of(
                        "--spring.datasource.url=jdbc:sqlite:bare.db",
                        "--management.endpoint.health.probes.enabled=true",
                        "--management.endpoints.web.exposure.include=health,info,prometheus"),
                Map.of());
    }

    public static Served jar(Path folder, String... settings) throws IOException, InterruptedException {
        return start(folder, List.of(JAVA, "-jar", JAR.toString()), List.of(settings), Map.of());
    }

    /** As it is extracted, with its archive of classes in the folder. */
    static Served dist(Path folder) throws IOException, InterruptedException {
        return start(folder, List.of(SCRIPT.toString()), List.of(), environment(folder));
    }

    static Map<String, String> environment(Path folder) {
        return Map.of(
                "JAVA_HOME", System.getProperty("java.home"),
                "BAOXIU_CACHE", folder.resolve("cache").toString());
    }

    private static Served start(Path folder, List<String> program, List<String> settings, Map<String, String> variables)
            throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = new ArrayList<>(program);
        command.add("--server.port=" + port);
        command.addAll(settings);
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
        builder.environment().putAll(variables);
        long began = System.nanoTime();
        return new Served(builder.start(), port, began);
    }

    public String origin() {
        return "http://127.0.0.1:" + port;
    }

    /** Until it said that it was ready. */
    public Cost start() {
        return start;
    }

    /** Since its process began, to a hundredth of a second. */
    public Duration processorTime() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    private boolean isReady() {
        try {
            var health = (HttpURLConnection)
                    URI.create(origin() + "/actuator/health/readiness").toURL().openConnection();
            return health.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
    }
}
