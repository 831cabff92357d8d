package io.baoxiu.journal;

import com.zaxxer.hikari.HikariDataSource;
import io.baoxiu.SetClock;
import io.baoxiu.Store;
import io.baoxiu.decision.Caller;
import io.baoxiu.decision.Decider;
import io.baoxiu.decision.Deciders;
import io.baoxiu.decision.reading.Reading;
import io.baoxiu.decision.reading.Request;
import io.baoxiu.release.CompiledRelease;
import io.baoxiu.release.Replica;
import io.baoxiu.vocabulary.Language;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a decision costs in the database, and what it costs to find some among many, by the store and the number of decisions;
 * with the address of a database, in that one, which is filled when it is empty and stays.
 */
public final class JournalBench {

    private static final int AT_ONCE = 200;

    private final Store kind;
    private final int count;
    private final @Nullable String url;
    private final SetClock clock = new SetClock(ManyDecisions.START.toString());

    private JournalBench(Store kind, int count, @Nullable String url) {
        this.kind = kind;
        this.count = count;
        this.url = url;
    }

    public static void main(String... arguments) {
        new JournalBench(
                        Store.valueOf(arguments[0]),
                        Integer.parseInt(arguments[1]),
                        arguments.length > 2 ? arguments[2] : null)
                .run();
        System.exit(0);
    }

    private void run() {
        try (HikariDataSource database = url == null ? kind.open() : kind.open(url);
                Replica replica = new Replica(database, clock);
                Journal journal = Journals.on(database)) {
            if (journal.select(Selection.ALL, 1).isEmpty()) {
                fill(Deciders.on(replica.releases(), journal, clock), database);
            }
            find(journal);
            export(journal);
            Statements statements = new Statements(Journals.store(database), clock);
            milliseconds(
                    "statement of a month",
                    () -> statements
                            .of(YearMonth.of(2025, 6), null, line -> true)
                            .lines()
                            .size());
        }
    }

    private void fill(Decider decider, HikariDataSource database) {
        long before = size(database);
        long began = System.nanoTime();
        fill(decider);
        told("kept a second", count * 1e9 / (System.nanoTime() - began));
        if (kind == Store.POSTGRESQL) {
            JdbcClient.create(database).sql("vacuum analyze").update();
        }
        told("bytes a decision", (double) (size(database) - before) / count);
    }

    private void fill(Decider decider) {
        var many = new ManyDecisions(count);
        Queue<Supplier<?>> begun = new ArrayDeque<>();
        for (int place = 0; place < count; place++) {
            many.turn(clock, place);
            ManyDecisions.Asked asked = many.next(place);
            Request request = Request.of(asked.json().getBytes(StandardCharsets.UTF_8));
            CompiledRelease release = decider.release(request);
            var understood = (Reading.Understood) decider.read(request, asked.question(), release);
            begun.add(decider.begin(
                    understood.facts(), release, new Caller(asked.caller(), Set.of()), Language.ZH, null));
            if (begun.size() > AT_ONCE) {
                begun.remove().get();
            }
        }
        begun.forEach(Supplier::get);
    }

    /** Each filter alone and each pair: the first page, and one from the middle. */
    private void find(Journal journal) {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put(Selection.QUESTION, "decision");
        asked.put(Selection.CALLER, "caller-3");
        asked.put(Selection.RELEASE, "r1");
        asked.put("reference", "BX-77");
        asked.put("project", "项目7");
        asked.put("party", "OWNER");
        asked.put("warrantyClass", "A");
        asked.put("tier", 3L);
        asked.put("approver", "CUSTOMER_SERVICE_MANAGER");
        Instant from = ManyDecisions.moment(count / 4, count);
        Instant to = ManyDecisions.moment(count / 2, count);
        List<Selection> selections = new ArrayList<>(List.of(
                Selection.ALL,
                Selection.between(from, null),
                Selection.between(null, to),
                Selection.between(from, to)));
        asked.forEach((name, value) -> {
            selections.add(Selection.ALL.with(name, value));
            selections.add(Selection.between(from, to).with(name, value));
            asked.forEach((other, second) -> {
                if (name.compareTo(other) < 0) {
                    selections.add(Selection.ALL.with(name, value).with(other, second));
                }
            });
        });
        UUID middle = journal.select(Selection.between(null, to), 1).get(0).id();
        for (int warm = 0; warm < 3; warm++) {
            selections.forEach(selection -> journal.select(selection, 51));
        }
        List<Map.Entry<String, Double>> times = new ArrayList<>();
        for (Selection selection : selections) {
            for (Selection page : List.of(selection, selection.olderThan(middle))) {
                times.add(Map.entry(
                        page.toString(), median(() -> journal.select(page, 51).size())));
            }
        }
        times.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
        told("pages", times.size());
        told("median page, ms", times.get(times.size() / 2).getValue());
        times.stream().limit(6).forEach(time -> told("slow page, ms: " + time.getKey(), time.getValue()));
    }

    private void export(Journal journal) {
        int rows = Math.min(count, 60_000);
        var json = JsonMapper.builder().build();
        long began = System.nanoTime();
        long worked = worked();
        journal.all(Selection.ALL).limit(rows).forEach(json::writeValueAsString);
        told("NDJSON rows a second", rows * 1e9 / (System.nanoTime() - began));
        told("NDJSON rows a second of this thread's processor time", rows * 1e9 / (worked() - worked));
        began = System.nanoTime();
        worked = worked();
        try {
            CsvExport.write(journal.all(Selection.ALL).limit(rows), Language.ZH, new StringBuilder());
        } catch (java.io.IOException never) {
            throw new IllegalStateException(never);
        }
        told("CSV rows a second", rows * 1e9 / (System.nanoTime() - began));
        told("CSV rows a second of this thread's processor time", rows * 1e9 / (worked() - worked));
    }

    private static long worked() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private long size(HikariDataSource database) {
        String query = kind == Store.POSTGRESQL
                ? "select pg_database_size(current_database())"
                : "select (select page_count from pragma_page_count) * (select page_size from pragma_page_size)";
        return JdbcClient.create(database).sql(query).query(Long.class).single();
    }

    private static double median(Supplier<Integer> work) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            long began = System.nanoTime();
            work.get();
            times.add((System.nanoTime() - began) / 1e6);
        }
        times.sort(Comparator.naturalOrder());
        return times.get(2);
    }

    private static void milliseconds(String what, Supplier<Integer> work) {
        told(what + ", ms", median(work));
    }

    private static void told(String what, double figure) {
        System.out.printf("%s: %.1f%n", what, figure);
    }
}
