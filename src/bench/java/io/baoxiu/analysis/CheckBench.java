package io.baoxiu.analysis;

import io.baoxiu.ShippedRules;
import io.baoxiu.analysis.check.WorkbookCheck;
import io.baoxiu.rules.answer.RuleSet;
import io.baoxiu.rules.engine.ShippedEngineering;
import io.baoxiu.table.Tables;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.file.WorkbookFiles;
import java.util.Collection;
import java.util.List;
import java.util.Set;
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

/** What it takes to publish: workbooks are read, checked over all columns together, and built into rules. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx500m")
@Warmup(iterations = 2, time = 4)
@Measurement(iterations = 3, time = 4)
public class CheckBench {

    private static final WorkbookCheck CHECK = new WorkbookCheck(ShippedEngineering.INSTANCE);

    /** The tables as they come. */
    @State(Scope.Benchmark)
    public static class Shipped {

        private final List<WorkbookFile> workbooks = WorkbookFiles.shipped();
    }

    /** One table that grows, beside the others as they come; without the one in force, whose worked cases it lacks. */
    @State(Scope.Benchmark)
    public static class Grown {

        @Param({"EQUALITY", "RANGE"})
        GrowingWorkbook column = GrowingWorkbook.EQUALITY;

        @Param({"10", "100", "1000", "16000"})
        int rows;

        private Tables rest = Tables.NONE;
        private List<WorkbookFile> workbook = List.of();

        @Setup
        public void grow() {
            WorkbookFile grown = column.of(rows);
            workbook = List.of(grown);
            rest = ShippedRules.tables().without(Set.of(grown.name()));
        }
    }

    @Benchmark
    public Object shippedTables(Shipped shipped) {
        return built(shipped.workbooks, Tables.NONE);
    }

    @Benchmark
    public Object oneTable(Grown grown) {
        return built(grown.workbook, grown.rest);
    }

    private static RuleSet built(Collection<WorkbookFile> sent, Tables rest) {
        WorkbookCheck.Result result = CHECK.check(sent, rest);
        if (result instanceof WorkbookCheck.Checked checked) {
            return RuleSet.of(checked.tables());
        }
        throw new IllegalStateException("refused: " + result.findings());
    }
}
