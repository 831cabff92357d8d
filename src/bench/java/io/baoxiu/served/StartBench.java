package io.baoxiu.served;

import io.baoxiu.model.WorkedCases;
import io.baoxiu.served.Served.Cost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From the beginning of a process until it is ready: the service as one jar and as it is extracted, and a command, beside a
 * bare application. Medians of some turns, of which each has every kind once. It wants {@code target/baoxiu.jar} and
 * {@code target/dist}, which {@code mvn package} makes.
 */
final class StartBench {

    private static final Pattern TIMES = Pattern.compile("took ([0-9.]+) ([0-9.]+) ([0-9.]+)");

    private final Map<String, List<Cost>> costs = new TreeMap<>();
    private final Path folder;

    private StartBench(Path folder) {
        this.folder = folder;
    }

    /** @param turns how many; absent: seven */
    public static void main(String... turns) throws Exception {
        var bench = new StartBench(
                Files.createTempDirectory(Path.of("target"), "starts").toAbsolutePath());
        bench.turn();
        bench.costs.keySet().removeIf(kind -> !kind.startsWith("dist, first"));
        for (int turn = turns.length == 0 ? 7 : Integer.parseInt(turns[0]); turn > 0; turn--) {
            bench.turn();
        }
        bench.print();
        System.exit(0);
    }

    /** Databases and archives are there from the second turn on. */
    private void turn() throws IOException, InterruptedException {
        boolean first = costs.isEmpty();
        note("bare", Served.bare(folder("bare")));
        note("jar", Served.jar(folder("jar")));
        note(first ? "dist, first" : "dist", Served.dist(folder("dist")));
        costs("jar decide").add(decide(Served.JAVA, "-jar", Served.JAR.toString()));
        costs(first ? "dist, first decide" : "dist decide").add(decide(Served.SCRIPT.toString()));
    }

    private Path folder(String kind) throws IOException {
        return Files.createDirectories(folder.resolve(kind));
    }

    private List<Cost> costs(String kind) {
        return costs.computeIfAbsent(kind, any -> new ArrayList<>());
    }

    private void note(String kind, Served served) throws InterruptedException {
        try (served) {
            costs(kind).add(served.start());
        }
    }

    /** The shell tells what its child took. */
    private Cost decide(String... program) throws IOException, InterruptedException {
        Path facts = folder.resolve("facts.json");
        Files.writeString(
                facts, WorkedCases.all().findFirst().orElseThrow().facts().toString());
        List<String> command =
                new ArrayList<>(List.of("bash", "-c", "TIMEFORMAT='took %R %U %S'; time \"$@\" >/dev/null", "bash"));
        command.addAll(List.of(program));
        command.addAll(List.of("decide", facts.toString()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(Served.environment(folder));
        Process process = builder.start();
        String told = new String(process.getInputStream().readAllBytes());
        Matcher took = TIMES.matcher(told);
        if (process.waitFor() != 0 || !took.find()) {
            throw new IllegalStateException(told);
        }
        return new Cost(seconds(took.group(2)).plus(seconds(took.group(3))), seconds(took.group(1)));
    }

    private static Duration seconds(String number) {
        return Duration.ofMillis(Math.round(Double.parseDouble(number) * 1_000));
    }

    private void print() {
        Cost bare = median("bare");
        Cost jar = median("jar");
        costs.keySet().forEach(kind -> {
            Cost one = median(kind);
            System.out.printf(
                    "%-18s processor %5.2f s, clock %5.2f s; of the bare application's %.2f and %.2f; of the jar's %.2f and %.2f%n",
                    kind,
                    seconds(one.processor()),
                    seconds(one.clock()),
                    ratio(one.processor(), bare.processor()),
                    ratio(one.clock(), bare.clock()),
                    ratio(one.processor(), jar.processor()),
                    ratio(one.clock(), jar.clock()));
        });
    }

    private Cost median(String kind) {
        return new Cost(median(kind, Cost::processor), median(kind, Cost::clock));
    }

    private Duration median(String kind, Function<Cost, Duration> part) {
        List<Duration> sorted =
                costs(kind).stream().map(part).sorted(Comparator.naturalOrder()).toList();
        return sorted.get(sorted.size() / 2);
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1e3;
    }

    private static double ratio(Duration one, Duration other) {
        return (double) one.toMillis() / other.toMillis();
    }
}
