package io.baoxiu.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.LogLines;
import io.baoxiu.ShippedRules;
import io.baoxiu.model.Engine;
import io.baoxiu.model.Question;
import io.baoxiu.model.RandomQuestions;
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

/** The walk through the network finds the rows that a plain reading finds, and so do sessions where it cannot be walked. */
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
    void findsTheRowsOfShippedTables() {
        List<DecisionTable> tables = List.copyOf(ShippedRules.tables().all());
        Networks network = network(tables);
        Engine engine = new Engine(ShippedRules.rules());
        RandomQuestions random = new RandomQuestions(SEED);
        for (Question question : Question.values()) {
            for (int i = 0; i < 500; i++) {
                Case about = ShippedRules.rules().decided(engine.facts(question, random.next(question)));
                assertThat(tables.stream().flatMap(table -> misread(table, network, about)))
                        .isEmpty();
            }
        }
    }

    @Test
    void findsTheRowsWhereDroolsLacksAMethod() {
        RandomTables random = new RandomTables(SEED);
        List<DecisionTable> tables = tables(random, 20);
        Networks network = new Networks(tables, models -> Networks.ofChangedInternals());
        assertThat(misread(tables, network, random, 100)).isEmpty();
    }

    @Test
    void saysOnceThatSessionsAreSlower() {
        RuleSessions.LOGGED.set(false);
        try (LogLines log = new LogLines("%p %m")) {
            network(tables(new RandomTables(SEED), 1));
            network(tables(new RandomTables(SEED), 1));
            assertThat(log.told())
                    .containsExactly("WARN this version of Drools builds networks that cannot be walked: deciding by"
                            + " sessions, slower");
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
        var fired = network.fired(table, about);
        return read.equals(walked) && read.equals(network.walkedAnew(table, about)) && read.equals(fired)
                ? Stream.empty()
                : Stream.of(walked + " and " + fired + " instead of " + read + " of " + table);
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
