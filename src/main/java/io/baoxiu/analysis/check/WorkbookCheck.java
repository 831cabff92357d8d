package io.baoxiu.analysis.check;

import io.baoxiu.analysis.diagram.Budget;
import io.baoxiu.analysis.floor.FloorCheck;
import io.baoxiu.analysis.floor.LongestTerm;
import io.baoxiu.analysis.relation.BackwardSlice;
import io.baoxiu.analysis.relation.Context;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Edits;
import io.baoxiu.table.Finding;
import io.baoxiu.table.Tables;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.premise.Engineering;
import io.baoxiu.table.premise.EvaluationOrder;
import io.baoxiu.table.reading.TableReader;
import io.baoxiu.table.reading.TableReading;
import io.baoxiu.table.workbook.Opened;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * The complete check of workbooks before they decide: faults of single cells, and faults over all columns together, in
 * the workbooks and in other tables that they affect.
 */
public final class WorkbookCheck {

    private final Engineering engineering;
    private final LongSupplier nanos;

    public WorkbookCheck(Engineering engineering) {
        this(engineering, System::nanoTime);
    }

    WorkbookCheck(Engineering engineering, LongSupplier nanos) {
        this.engineering = engineering;
        this.nanos = nanos;
    }

    /** The result of a check. */
    public sealed interface Result permits Checked, Refused {

        List<Finding> findings();

        /** The vocabulary in which the findings are expressed. */
        Vocabulary vocabulary();
    }

    /** The tables including the sent ones; there are no errors. */
    public record Checked(Tables tables, List<Finding> warnings) implements Result {
        public Checked {
            warnings = List.copyOf(warnings);
        }

        @Override
        public List<Finding> findings() {
            return warnings;
        }

        @Override
        public Vocabulary vocabulary() {
            return tables.vocabulary();
        }
    }

    /** At least one finding is an error. */
    public record Refused(List<Finding> findings, Vocabulary vocabulary) implements Result {
        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /** @param rest the tables used with those that are sent */
    public Result check(Collection<WorkbookFile> sent, Tables rest) {
        return check(Edits.of(sent), rest);
    }

    /** @param rest the tables before the change, including those to be removed */
    public Result check(Edits edits, Tables rest) {
        Examined examined = examine(edits, rest, Map.of());
        Tables tables = examined.reading().tables();
        return examined.findings().stream().anyMatch(Finding::isError)
                ? new Refused(examined.findings(), tables.vocabulary())
                : new Checked(tables, examined.findings());
    }

    /** The tables as read, and all findings, with or without errors. */
    public record Examined(TableReading reading, List<Finding> findings) {
        public Examined {
            findings = List.copyOf(findings);
        }
    }

    /** @param opened contents to use for workbooks instead of their files */
    public Examined examine(Edits edits, Tables rest, Map<String, Opened> opened) {
        TableReading reading = TableReader.read(edits, rest, engineering, opened);
        List<Finding> findings = new ArrayList<>(reading.findings());
        if (reading.findings().stream().noneMatch(finding -> finding.code() == Finding.Code.CIRCLE)
                && EvaluationOrder.of(
                                reading.tables().all(),
                                engineering
                                        .premises(reading.tables().vocabulary())
                                        .units())
                        .isOrder()) {
            analysed(edits.names(), reading.tables(), rest).stream()
                    .filter(finding -> !isTold(finding, reading.findings()))
                    .forEach(findings::add);
        }
        return new Examined(reading, findings);
    }

    /** The findings of the exact analysis for a table without errors. */
    public List<Finding> standing(Tables tables, String table) {
        return findings(tables.get(table), new Context(tables, engineering.premises(tables.vocabulary())));
    }

    private List<Finding> analysed(Set<String> sent, Tables tables, Tables rest) {
        Context now = new Context(tables, engineering.premises(tables.vocabulary()));
        Context before =
                rest.vocabulary() == Vocabulary.NONE ? now : new Context(rest, engineering.premises(rest.vocabulary()));
        Change change = new Change(sent, rest, now, before);
        List<Finding> findings = new ArrayList<>();
        for (DecisionTable table : tables.all()) {
            findings.addAll(change.findings(List.of(table), context -> findings(table, context)));
        }
        change.findings(LongestTerm.tables(now), this::belowFloors).stream()
                .filter(finding -> !findings.contains(finding))
                .forEach(findings::add);
        return findings;
    }

    /** The sent tables, which replace some of the others. */
    private record Change(Set<String> sent, Tables rest, Context now, Context before) {

        /** All findings for tables of which one was sent; only new findings for tables affected by another that was sent. */
        List<Finding> findings(List<DecisionTable> tables, Function<Context, List<Finding>> found) {
            if (!tables.stream().allMatch(this::stands)) {
                return found.apply(now);
            }
            return tables.stream().anyMatch(table -> bearsOn(sent, table, now))
                    ? news(found.apply(now), found.apply(before))
                    : List.of();
        }

        private boolean stands(DecisionTable table) {
            return !sent.contains(table.name())
                    && rest.find(table.name()).filter(table::equals).isPresent();
        }
    }

    /** Whether reading already reported that a cell has no effect, with what was probably meant. */
    private static boolean isTold(Finding finding, List<Finding> read) {
        return finding.code() == Finding.Code.NO_EFFECT
                && read.stream()
                        .anyMatch(other -> other.code() == finding.code()
                                && other.workbook().equals(finding.workbook())
                                && Objects.equals(other.cell(), finding.cell()));
    }

    /** The new findings, without unchanged rows that became unused through the conclusions of other tables: these are no mistakes. */
    private static List<Finding> news(List<Finding> now, List<Finding> before) {
        Set<Finding> known = new HashSet<>(before);
        return now.stream()
                .filter(finding -> !known.contains(finding))
                .map(finding -> finding.code() == Finding.Code.SHADOWED ? finding.asWarning() : finding)
                .toList();
    }

    private List<Finding> findings(DecisionTable table, Context context) {
        return new TableCheck(context).findings(table, Budget.standard(nanos));
    }

    private List<Finding> belowFloors(Context context) {
        try (Budget budget = Budget.standard(nanos)) {
            return FloorCheck.findings(context, budget);
        }
    }

    /** Whether the feasible inputs of a table depend on others that were sent. */
    private static boolean bearsOn(Set<String> sent, DecisionTable table, Context context) {
        Set<Term> terms = new HashSet<>(table.needs());
        BackwardSlice slice = BackwardSlice.of(terms, context, context.turn(table.name()));
        return slice.concluding().stream().map(DecisionTable::name).anyMatch(sent::contains)
                || sent.contains(Vocabulary.NAME);
    }
}
