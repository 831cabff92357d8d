package io.baoxiu.rules.engine;

import io.baoxiu.rules.Calendars;
import io.baoxiu.rules.Case;
import io.baoxiu.table.DecisionTable;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

/** How building a table's network and deciding by it grow with the table. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class TableBench {

    private static final int CASES = 1_000;

    @Param({"EQUALITY", "RANGE"})
    GrowingTable column = GrowingTable.EQUALITY;

    @Param({"10", "100", "1000", "16000"})
    int rows;

    private DecisionTable table = column.of(0);
    private Network network = new Network(table);
    private Case[] cases = new Case[0];
    private int next;

    /** A table's own network, walked as a decision does. */
    private static final class Network {

        private final TableWalk<int[]> walk;

        Network(DecisionTable table) {
            TableModel model = new TableModel(table, each -> List.of());
            walk = new TableWalk<>(model, TableModel.knowledge(List.of(model)), rows -> rows, TableWalk.MOST_KEPT);
        }
    }

    @Setup
    public void build() {
        table = column.of(rows);
        network = new Network(table);
        cases = new Case[CASES];
        for (int i = 0; i < CASES; i++) {
            int place = (int) ((long) i * 7_919 % rows);
            cases[i] = column.meeting(place, Calendars.EMPTY);
            if (decide(cases[i]) != place) {
                throw new IllegalStateException("not the row that holds");
            }
        }
    }

    @Benchmark
    public Object building() {
        return new Network(table);
    }

    @Benchmark
    public int deciding() {
        next = (next + 1) % CASES;
        return decide(cases[next]);
    }

    private int decide(Case about) {
        return network.walk.of(about)[0];
    }
}
