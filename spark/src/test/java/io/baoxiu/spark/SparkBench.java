package io.baoxiu.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What Spark adds to deciding: the same made-up complaints through {@code baoxiu batch} and through Spark, on one core and on two, each in
 * a process of its own, whose processor time, time and largest memory are told. Arguments: numbers of rows, ascending.
 */
final class SparkBench {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final long KIB = 1024;

    private final Path folder;

    private SparkBench(Path folder) {
        this.folder = folder;
    }

    /** What a process took. */
    private record Cost(Duration wall, Duration processor, long kibibytes) {}

    public static void main(String[] rows) throws IOException, InterruptedException {
        var bench = new SparkBench(Files.createTempDirectory(Path.of("target"), "bench"));
        OUT.printf("%10s %-24s %10s %12s %12s %10s%n", "rows", "by", "seconds", "processor s", "rows/proc. s", "MiB");
        for (String count : rows) {
            bench.measure(Integer.parseInt(count));
        }
    }

    private void measure(int rows) throws IOException, InterruptedException {
        Path facts = facts(rows);
        for (int cores = 1; cores <= 2; cores++) {
            batch(rows, facts, cores, "", List.of());
            batch(rows, facts, cores, " --no-reasons", List.of("--no-reasons"));
        }
        for (int cores = 1; cores <= 2; cores++) {
            tell(
                    rows,
                    "Spark local[" + cores + "]",
                    run(submit("local[" + cores + "]", "-Xmx1g", facts, "decided-" + cores)));
        }
        tell(rows, "Spark -Xmx512m", run(submit("local[2]", "-Xmx512m", facts, "decided-small")));
    }

    private void batch(int rows, Path facts, int cores, String by, List<String> options)
            throws IOException, InterruptedException {
        Path decided = folder.resolve("decided-" + rows + ".ndjson");
        List<String> command =
                new ArrayList<>(List.of("-XX:ActiveProcessorCount=" + cores, "-jar", "../target/baoxiu.jar", "batch"));
        command.addAll(options);
        command.addAll(List.of(facts.toString(), decided.toString()));
        tell(rows, "batch" + by + ", " + cores, run(command));
        Files.delete(decided);
    }

    private List<String> submit(String master, String heap, Path facts, String out) {
        return List.of(
                "@java17.options",
                heap,
                "-cp",
                "target/spark/jars/*",
                "org.apache.spark.deploy.SparkSubmit",
                "--master",
                master,
                "--conf",
                "spark.ui.enabled=false",
                "--class",
                "io.baoxiu.spark.BaoxiuSpark",
                "target/baoxiu-spark.jar",
                "decide",
                "shipped",
                facts.toString(),
                folder.resolve(out + "-" + facts.getFileName()).toString());
    }

    private Path facts(int rows) throws IOException {
        Path parts = folder.resolve("parts-" + rows);
        LocalSpark.generated(rows).write().json(parts.toString());
        Path all = folder.resolve("facts-" + rows + ".ndjson");
        try (Stream<Path> found = Files.list(parts);
                var out = Files.newOutputStream(all)) {
            for (Path part : (Iterable<Path>)
                    found.filter(one -> one.toString().endsWith(".json")).sorted()::iterator) {
                Files.copy(part, out);
                Files.delete(part);
            }
        }
        return all;
    }

    /** Looked at while it runs: the last look is at most a twentieth of a second old. */
    private Cost run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
        command.addAll(arguments);
        long since = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        Duration processor = Duration.ZERO;
        long memory = 0;
        while (!process.waitFor(50, TimeUnit.MILLISECONDS)) {
            processor = process.info().totalCpuDuration().orElse(processor);
            memory = Math.max(memory, memory(process.pid()));
        }
        if (process.exitValue() != 0) {
            throw new IOException("exit " + process.exitValue() + ", see " + folder.resolve("log"));
        }
        return new Cost(Duration.ofNanos(System.nanoTime() - since), processor, memory);
    }

    private static long memory(long process) {
        try {
            return Files.readAllLines(Path.of("/proc/" + process + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException gone) {
            return 0;
        }
    }

    private static void tell(int rows, String by, Cost cost) {
        double processor = cost.processor().toMillis() / 1e3;
        OUT.printf(
                Locale.ROOT,
                "%10d %-24s %10.1f %12.1f %12.0f %10d%n",
                rows,
                by,
                cost.wall().toMillis() / 1e3,
                processor,
                rows / processor,
                cost.kibibytes() / KIB);
    }
}
