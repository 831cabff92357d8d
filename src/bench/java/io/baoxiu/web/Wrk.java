package io.baoxiu.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The load generator wrk, a process of its own: each connection sends its next complaint when the last is answered. */
final class Wrk {

    private static final String SCRIPT = "src/bench/wrk/complaints.lua";
    private static final int CONNECTIONS = 32;
    private static final Pattern TOLD =
            Pattern.compile("told requests=(\\d+) microseconds=(\\d+) failed=(\\d+) p50=(\\d+) p99=(\\d+) max=(\\d+)");

    private final Process process;

    private Wrk(Process process) {
        this.process = process;
    }

    /**
     * What came of a load.
     *
     * @param perSecond requests answered in a second
     * @param p50 microseconds within which half of them were answered; {@code p99}, {@code max} likewise
     */
    record Load(long requests, double perSecond, long failed, long p50, long p99, long max) {

        @Override
        public String toString() {
            return String.format(
                    "%,8.0f a second, p50 %6.2f ms, p99 %6.2f ms, longest %7.2f ms, %,d answered, %d failed",
                    perSecond, p50 / 1e3, p99 / 1e3, max / 1e3, requests, failed);
        }
    }

    static Wrk start(String address, List<String> complaints, Duration time) throws IOException {
        Path file = Path.of("target", "complaints.ndjson");
        Files.write(file, complaints);
        var wrk = new ProcessBuilder(
                "wrk",
                "-t1",
                "-c" + CONNECTIONS,
                "-d" + time.toSeconds() + "s",
                "--timeout",
                "10s",
                "-s",
                SCRIPT,
                address);
        wrk.environment().put("BAOXIU_COMPLAINTS", file.toString());
        wrk.environment()
                .put(
                        "BAOXIU_AUTHORIZATION",
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString("caller:caller".getBytes(StandardCharsets.US_ASCII)));
        return new Wrk(wrk.redirectErrorStream(true).start());
    }

    /** Waits for the end of its time. */
    Load load() throws IOException, InterruptedException {
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher told = TOLD.matcher(output);
        if (process.waitFor() != 0 || !told.find()) {
            throw new IllegalStateException(output);
        }
        long requests = Long.parseLong(told.group(1));
        return new Load(
                requests,
                requests * 1e6 / Long.parseLong(told.group(2)),
                Long.parseLong(told.group(3)),
                Long.parseLong(told.group(4)),
                Long.parseLong(told.group(5)),
                Long.parseLong(told.group(6)));
    }

    /** Ends it before its time, what it counted until now is told. */
    Load stopped() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        return load();
    }
}
