package io.baoxiu.web;

import io.baoxiu.Store;
import io.baoxiu.model.WorkedCases;
import io.baoxiu.served.Served;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Processor time of a request: decided and kept by the service on either database, beside a constant that a bare application
 * answers. Each server is a process of its own and is loaded in turns; what the database's own processes took is told apart.
 * It wants {@code target/baoxiu.jar}, which {@code mvn package} makes, and {@code wrk}.
 */
final class RequestCostBench {

    /** Of each server, after which little is left to compile. */
    private static final int WARM_UP_REQUESTS = 150_000;

    private final List<String> complaints =
            WorkedCases.all().map(each -> each.facts().toString()).toList();
    private final Duration round;
    private final Map<String, Loaded> servers = new LinkedHashMap<>();
    private final Map<String, List<Double>> costs = new LinkedHashMap<>();

    /** @param database the process whose children serve the database; absent where there is none */
    private record Loaded(Served server, String path, List<ProcessHandle> database) {}

    private RequestCostBench(Duration round) {
        this.round = round;
    }

    /** @param times seconds of a round, and how many rounds; absent: ten and seven */
    public static void main(String... times) throws Exception {
        var bench = new RequestCostBench(Duration.ofSeconds(times.length > 0 ? Integer.parseInt(times[0]) : 10));
        bench.start();
        try {
            bench.warmUp();
            for (int turn = times.length > 1 ? Integer.parseInt(times[1]) : 7; turn > 0; turn--) {
                bench.turn();
            }
            bench.print();
        } finally {
            for (Loaded one : bench.servers.values()) {
                one.server().close();
            }
        }
        System.exit(0);
    }

    private void start() throws Exception {
        Path folder = Files.createTempDirectory(Path.of("target"), "requests").toAbsolutePath();
        Path bare = Files.createDirectories(folder.resolve("bare"));
        servers.put("bare", new Loaded(Served.bare(bare), LoadedService.CONSTANT, List.of()));
        for (Store store : Store.values()) {
            String url = store.newUrl();
            Path own = Files.createDirectories(folder.resolve(store.name()));
            Served service = Served.jar(own, "--spring.datasource.url=" + url, "--logging.level.root=warn");
            servers.put(
                    store.name(),
                    new Loaded(
                            service, LoadedService.DECISIONS, store == Store.POSTGRESQL ? database(url) : List.of()));
        }
    }

    private static List<ProcessHandle> database(String url) throws Exception {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            return List.of(
                    ProcessHandle.of(row.getLong(1)).orElseThrow().parent().orElseThrow());
        }
    }

    private void warmUp() throws IOException, InterruptedException {
        for (Loaded one : servers.values()) {
            for (long answered = 0; answered < WARM_UP_REQUESTS; ) {
                answered += load(one).requests();
            }
        }
    }

    private Wrk.Load load(Loaded one) throws IOException, InterruptedException {
        Wrk.Load load =
                Wrk.start(one.server().origin() + one.path(), complaints, round).load();
        if (load.failed() > 0) {
            throw new IllegalStateException(load.toString());
        }
        return load;
    }

    private void turn() throws IOException, InterruptedException {
        for (Map.Entry<String, Loaded> one : servers.entrySet()) {
            Loaded loaded = one.getValue();
            Duration before = loaded.server().processorTime();
            Duration databaseBefore = processorTime(loaded.database());
            Wrk.Load load = load(loaded);
            Duration took = loaded.server().processorTime().minus(before);
            note(one.getKey(), took, load.requests());
            if (!loaded.database().isEmpty()) {
                note("its database", processorTime(loaded.database()).minus(databaseBefore), load.requests());
            }
            System.out.printf("%-12s %7.1f µs  %s%n", one.getKey(), each(took, load.requests()), load);
        }
    }

    private static Duration processorTime(List<ProcessHandle> servers) {
        return servers.stream()
                .flatMap(server -> Stream.concat(Stream.of(server), server.descendants()))
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    private void note(String what, Duration took, long requests) {
        costs.computeIfAbsent(what, any -> new ArrayList<>()).add(each(took, requests));
    }

    private static double each(Duration took, long requests) {
        return took.toNanos() / 1e3 / Math.max(requests, 1);
    }

    private void print() {
        double bare = median("bare");
        costs.forEach((what, each) -> System.out.printf(
                "%-12s median %7.1f µs of processor time a request, from %.1f to %.1f; %.2f times the bare constant%n",
                what,
                median(what),
                each.stream().min(Double::compare).orElseThrow(),
                each.stream().max(Double::compare).orElseThrow(),
                median(what) / bare));
    }

    private double median(String what) {
        List<Double> sorted =
                costs.getOrDefault(what, List.of()).stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
