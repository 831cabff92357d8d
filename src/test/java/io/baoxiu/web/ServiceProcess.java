package io.baoxiu.web;

import static org.awaitility.Awaitility.await;

import io.baoxiu.Baoxiu;
import io.baoxiu.Fresh;
import io.baoxiu.Program;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The service in a process of its own, that can be killed. */
final class ServiceProcess implements AutoCloseable {

    private final Process process;
    private final int port;
    private final Path log;

    private ServiceProcess(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    static ServiceProcess start(String databaseUrl) throws IOException {
        return launch(databaseUrl).ready();
    }

    /** Does not wait until it is up. */
    static ServiceProcess launch(String databaseUrl, String... more) throws IOException {
        int port = freePort();
        Path folder = Fresh.folder();
        Path log = folder.resolve("log");
        List<String> command = Program.java(
                Stream.of(more).filter(option -> option.startsWith("-X")).toArray(String[]::new));
        command.addAll(List.of(
                "-Djava.io.tmpdir=" + folder,
                Baoxiu.class.getName(),
                "--server.port=" + port,
                "--spring.datasource.url=" + databaseUrl));
        Stream.of(more).filter(option -> !option.startsWith("-X")).forEach(command::add);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new ServiceProcess(process, port, log);
    }

    /** Runs a command of the software to its end: the exit code and what it printed. */
    static String command(String... arguments) throws IOException, InterruptedException {
        List<String> command = Program.java();
        command.add(Baoxiu.class.getName());
        command.addAll(List.of(arguments));
        Path printed = Fresh.folder().resolve("printed");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("the command did not end");
        }
        return process.exitValue() + " " + Files.readString(printed);
    }

    ServiceProcess ready() {
        await().atMost(Duration.ofSeconds(90)).until(this::isUp);
        return this;
    }

    int port() {
        return port;
    }

    Http http() {
        return new Http(port);
    }

    /** What it has printed so far. */
    String log() throws IOException {
        return Files.readString(log);
    }

    /** Waits for its end, and says with which code it ended. */
    int ended() throws InterruptedException {
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            throw new IllegalStateException("the service did not end");
        }
        return process.exitValue();
    }

    /** As {@code kill -9} does: the process gets to do nothing more. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** As an operator does: the process may end what it has begun. Says with which code it ended. */
    int stop() throws InterruptedException {
        process.destroy();
        return ended();
    }

    private boolean isUp() throws InterruptedException {
        if (!process.isAlive()) {
            throw new IllegalStateException("the service did not start");
        }
        var health = new Http(port).at("/actuator/health");
        try {
            return HttpClient.newHttpClient()
                            .send(health.build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
