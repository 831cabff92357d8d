package io.baoxiu.journal.append;

import com.zaxxer.hikari.HikariDataSource;
import io.baoxiu.SetClock;
import io.baoxiu.Store;
import io.baoxiu.decision.replay.Replays;
import io.baoxiu.journal.Selection;
import io.baoxiu.journal.count.CountedDays;
import io.baoxiu.journal.statement.Statements;
import io.baoxiu.release.Replica;
import io.baoxiu.rules.answer.KeptTerms;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * What it costs to find some decisions among many, to count them, to draw a statement and to decide some again, in a database
 * that {@link JournalBench} filled, by its address and the number of decisions in it; and, where not all of that is wanted, the
 * parts that are: pages, counts, statement, replay.
 */
final class ReadingBench {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int TIMES = 11;
    private static final int PAGE = 51;
    private static final int REPLAYED = 10_000;

    private final HikariDataSource database;
    private final int count;

    private final List<String> parts;

    ReadingBench(HikariDataSource database, int count, List<String> parts) {
        this.database = database;
        this.count = count;
        this.parts = parts.isEmpty() ? List.of("pages", "counts", "statement", "replay") : parts;
    }

    public static void main(String... arguments) {
        try (HikariDataSource database = Store.connect(arguments[0])) {
            List<String> parts = List.of(arguments).subList(2, arguments.length);
            new ReadingBench(database, Integer.parseInt(arguments[1]), parts).run();
        }
        System.exit(0);
    }

    void run() {
        var clock = new SetClock(ManyDecisions.moment(count, count).toString());
        try (Journal journal = Journals.on(database);
                Replica replica = new Replica(database, clock)) {
            for (String part : parts) {
                switch (part) {
                    case "pages" -> find(journal);
                    case "counts" -> count();
                    case "statement" -> settle(clock);
                    case "replay" -> replay(journal, replica);
                    default -> throw new IllegalArgumentException("no part of this bench: " + part);
                }
            }
        }
    }

    private void settle(SetClock clock) {
        var statements = new Statements(Journals.store(database), clock);
        told("statement of a month", times(() -> statements.of(YearMonth.of(2025, 6), null, line -> true)));
        told(
                "statement of a month of which nothing is remembered",
                times(() ->
                        new Statements(Journals.store(database), clock).of(YearMonth.of(2025, 5), null, line -> true)));
    }

    private static void replay(Journal journal, Replica replica) {
        var rules = replica.releases().compiled("r1").rules();
        var replays = new Replays(new SimpleMeterRegistry());
        for (int time = 0; time < 3; time++) {
            long began = System.nanoTime();
            long worked = THREADS.getCurrentThreadCpuTime();
            replays.under(rules, journal.all(Selection.ALL).limit(REPLAYED), true, progress -> {});
            told("replay of " + REPLAYED, List.of(Time.since(began, worked)));
        }
    }

    /** In milliseconds, by the clock and of this thread's processor time. */
    private record Time(double clock, double processor) {

        static Time since(long began, long worked) {
            return new Time((System.nanoTime() - began) / 1e6, (THREADS.getCurrentThreadCpuTime() - worked) / 1e6);
        }
    }

    /** The first reading looks all names up, as after a start. */
    private void count() {
        LocalDate first = LocalDate.ofInstant(ManyDecisions.START, ZoneOffset.UTC);
        var counts = Journals.counts(database);
        for (int days : List.of(731, 365, 30, 1)) {
            told("counts of " + days + " days, by all names and rows", times(() -> {
                CountedDays counted = counts.between(first, first.plusDays(days - 1L));
                KeptTerms.SHIPPED.counters().keySet().forEach(counted::by);
                return counted.rows();
            }));
        }
    }

    /** Each filter alone, within a quarter of the time, and each pair: the first page, and one from the middle. */
    private void find(Journal journal) {
        Instant to = ManyDecisions.moment(count / 2, count);
        UUID middle = journal.select(Selection.between(null, to), 1).get(0).id();
        Map<String, List<Time>> times = new LinkedHashMap<>();
        for (Selection selection : selections(ManyDecisions.moment(count / 4, count), to)) {
            for (Selection page : List.of(selection, selection.olderThan(middle))) {
                times.put(page.toString(), times(() -> journal.select(page, PAGE)));
            }
        }
        System.out.printf("%d kinds of pages%n", times.size());
        times.entrySet().stream()
                .sorted(Comparator.comparing(page -> -median(page.getValue()).clock()))
                .limit(8)
                .forEach(page -> told("slow page " + page.getKey(), page.getValue()));
        told("page", times.values().stream().map(ReadingBench::median).toList());
    }

    private static List<Selection> selections(Instant from, Instant to) {
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
        return selections;
    }

    private static List<Time> times(Supplier<?> work) {
        return IntStream.range(0, TIMES).mapToObj(time -> once(work)).toList();
    }

    private static Time once(Supplier<?> work) {
        long began = System.nanoTime();
        long worked = THREADS.getCurrentThreadCpuTime();
        work.get();
        return Time.since(began, worked);
    }

    private static Time median(List<Time> times) {
        return new Time(
                middle(times.stream().map(Time::clock).toList()),
                middle(times.stream().map(Time::processor).toList()));
    }

    private static double middle(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static void told(String what, List<Time> times) {
        System.out.printf(
                "%s: first %.1f ms, median %.1f ms, longest %.1f ms, of its thread's processor time %.1f ms%n",
                what,
                times.get(0).clock(),
                median(times).clock(),
                times.stream().mapToDouble(Time::clock).max().orElse(0),
                median(times).processor());
    }
}
