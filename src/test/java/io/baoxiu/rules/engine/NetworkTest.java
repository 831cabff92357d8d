package io.baoxiu.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.rules.Calendars;
import io.baoxiu.rules.Case;
import io.baoxiu.rules.RandomTables;
import io.baoxiu.table.Column;
import io.baoxiu.table.DecisionTable;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The walk through the network finds the rows that a plain reading finds, and that an ordinary session fires. */
class NetworkTest {

    private static final int SEED = 20_260_302;

    @Test
    void findsTheRowsThatAPlainReadingFinds() {
        for (int seed = SEED; seed < SEED + 300; seed++) {
            RandomTables random = new RandomTables(seed);
            List<DecisionTable> tables = tables(random, seed % 40);
            assertThat(misread(tables, network(tables), random, 100)).isEmpty();
        }
    }

    @Test
    void findsTheRowsThatAnOrdinarySessionFires() {
        for (int seed = SEED; seed < SEED + 30; seed++) {
            RandomTables random = new RandomTables(seed);
            List<DecisionTable> tables = tables(random, 1 + seed % 20);
            Networks network = network(tables);
            for (DecisionTable table : tables) {
                Case about = anyCase(table, random);
                assertThat(network.walked(table, about)).isEqualTo(network.fired(table, about));
            }
        }
    }

    @Test
    void findsTheSameOnFourThreads() throws Exception {
        List<DecisionTable> tables = tables(new RandomTables(SEED), 60);
        Networks network = network(tables);
        var threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<String>>> work = IntStream.range(0, 4)
                    .<Callable<List<String>>>mapToObj(
                            seed -> () -> misread(tables, network, new RandomTables(seed), 5_000))
                    .toList();
            for (var misread : threads.invokeAll(work)) {
                assertThat(misread.get()).isEmpty();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<String> misread(List<DecisionTable> tables, Networks network, RandomTables random, int cases) {
        return IntStream.range(0, cases)
                .boxed()
                .flatMap(i -> tables.stream().flatMap(table -> misread(table, network, anyCase(table, random))))
                .toList();
    }

    private static Stream<String> misread(DecisionTable table, Networks network, Case about) {
        var read = Networks.read(table, about);
        var walked = network.walked(table, about);
        return read.equals(walked) && read.equals(network.walkedAnew(table, about))
                ? Stream.empty()
                : Stream.of(walked + " instead of " + read + " of " + table);
    }

    private static Networks network(List<DecisionTable> tables) {
        return new Networks(tables);
    }

    private static List<DecisionTable> tables(RandomTables random, int rows) {
        return RandomTables.NAMES.stream().map(name -> random.table(name, rows)).toList();
    }

    private static Case anyCase(DecisionTable table, RandomTables random) {
        Case about = Calendars.emptyCase();
        for (Column column : table.conditions()) {
            about.set(column.term(), random.value(column.term()));
        }
        return about;
    }
}
