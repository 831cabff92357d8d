package io.baoxiu.peers;

import io.baoxiu.CpuTime;
import io.baoxiu.peers.Peer.Engine;
import io.baoxiu.vocabulary.Term;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * What a decision by the same nine tables costs in each engine. Before any clock starts, an engine must say of 10,000 random
 * facts what a plain reading of the rows says. Writes its table into {@code docs/performance.md}, between its two markers.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 2)
public class PeersBench {

    private static final Path PAGE = Path.of("docs/performance.md");
    private static final String FROM = "<!-- peers -->\n";
    private static final String TO = "<!-- /peers -->";
    private static final int CHECKED = 10_000;
    private static final int FACTS = 1_000;
    private static final long SEED = 42;

    @Param
    Engine engine = Engine.BAOXIU;

    private Runnable decision = () -> {};
    private int next;

    /** Keeps a result alive. */
    private volatile Object last = "";

    @Setup
    public void checkThatItSaysTheSame() {
        List<CoreTable> tables = CoreTable.all();
        decision = checked(tables, engine.of(tables));
    }

    private <F> Runnable checked(List<CoreTable> tables, Peer<F> peer) {
        var random = new CoreFacts(tables, SEED);
        for (int i = 0; i < CHECKED; i++) {
            Map<Term, Object> known = random.next();
            Object decided = peer.decide(peer.facts(known));
            Reading.of(tables, known).forEach((table, expected) -> {
                if (!peer.outcomes(decided, table).equals(expected)) {
                    throw new IllegalStateException(table.name() + " of " + known + ": expected " + expected + ", was "
                            + peer.outcomes(decided, table));
                }
            });
        }
        List<F> facts =
                Stream.generate(random::next).limit(FACTS).map(peer::facts).toList();
        return () -> {
            next = (next + 1) % FACTS;
            last = peer.decide(facts.get(next));
        };
    }

    @Benchmark
    public Object decide() {
        decision.run();
        return last;
    }

    public static void main(String[] args) throws RunnerException, IOException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(PeersBench.class.getName())
                        .addProfiler(GCProfiler.class)
                        .addProfiler(CpuTime.class)
                        .shouldFailOnError(true)
                        .build())
                .run();
        String page = Files.readString(PAGE);
        int from = page.indexOf(FROM) + FROM.length();
        Files.writeString(PAGE, page.substring(0, from) + table(results) + page.substring(page.indexOf(TO, from)));
    }

    private static String table(Collection<RunResult> results) {
        Map<Engine, RunResult> each = new EnumMap<>(Engine.class);
        results.forEach(result -> each.put(Engine.valueOf(result.getParams().getParam("engine")), result));
        double ours = figure(Objects.requireNonNull(each.get(Engine.BAOXIU)), "cpu");
        var table = new StringBuilder(
                "| Engine | Processor time a decision | Times this engine | Bytes a decision |\n|---|--:|--:|--:|\n");
        each.forEach((engine, result) -> {
            double micros = figure(result, "cpu");
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %s µs | %s | %,.0f |%n",
                    engine.title(),
                    rounded(micros),
                    rounded(micros / ours),
                    figure(result, "gc.alloc.rate.norm")));
        });
        return table.toString();
    }

    private static double figure(RunResult result, String name) {
        return result.getSecondaryResults().entrySet().stream()
                .filter(each -> each.getKey().endsWith(name))
                .mapToDouble(each -> each.getValue().getScore())
                .findFirst()
                .orElseThrow();
    }

    private static String rounded(double figure) {
        return String.format(Locale.ROOT, figure < 10 ? "%.2f" : "%,.0f", figure);
    }
}
