package io.baoxiu.analysis.floor;

import io.baoxiu.analysis.compile.Endings;
import io.baoxiu.analysis.compile.RowCubes;
import io.baoxiu.analysis.compile.TableCompiler;
import io.baoxiu.analysis.diagram.Combination;
import io.baoxiu.analysis.diagram.IntervalDiagrams;
import io.baoxiu.analysis.domain.Space;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.Row;
import io.baoxiu.table.premise.TermKind;
import io.baoxiu.table.premise.WeighedTerm;
import io.baoxiu.vocabulary.Term;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** The rows of a table with their terms of one kind; of rows that hold together, the longest counts. */
record TermRows(DecisionTable table, Function<Row, Optional<StatedTerm>> says) {

    private static final String DESIGN_LIFE = "DESIGN_LIFE";
    private static final String AS_AGREED = "AS_AGREED";
    private static final String AS_CONTRACTOR = "AS_CONTRACTOR";

    /** The terms that the table of parts states in two of its columns; none if these are of another kind. */
    static TermRows inColumns(TermKind kind, WeighedTerm.Columns term, DecisionTable table) {
        return new TermRows(
                table,
                row -> stated(kind, term.unit(), term.length(), table, row)
                        .or(() -> Optional.of(StatedTerm.none(table.name(), row))));
    }

    /** The same for terms that are as long as these columns state. */
    static TermRows likeColumns(TermKind kind, WeighedTerm.Columns term, DecisionTable table) {
        return new TermRows(table, row -> stated(kind, term.unit(), term.length(), table, row));
    }

    static TermRows asAgreed(WeighedTerm.Columns term, DecisionTable table) {
        return new TermRows(
                table,
                row -> Optional.of(StatedTerm.agreed(table.name(), row))
                        .filter(any -> AS_AGREED.equals(table.outcome(row, term.unit()))));
    }

    static TermRows inEntries(TermKind kind, WeighedTerm.Entries term, DecisionTable table) {
        return new TermRows(
                table,
                row -> stated(kind, term.unit(), term.length(), table, row)
                        .filter(any -> isOf(kind, term, table, row)));
    }

    /** Rows that each state a term as long as the contractor's. */
    static TermRows asContractor(TermKind kind, WeighedTerm.Entries term, DecisionTable table) {
        return new TermRows(
                table,
                row -> Optional.of(StatedTerm.none(table.name(), row))
                        .filter(any ->
                                isOf(kind, term, table, row) && AS_CONTRACTOR.equals(table.outcome(row, term.unit()))));
    }

    private static boolean isOf(TermKind kind, WeighedTerm.Entries term, DecisionTable table, Row row) {
        return kind.of().equals(table.outcome(row, term.of())) && kind.from().equals(table.outcome(row, term.from()));
    }

    private static Optional<StatedTerm> stated(TermKind kind, Term unit, Term length, DecisionTable table, Row row) {
        Object stated = kind.unit().equals(DESIGN_LIFE) ? Long.valueOf(0) : table.outcome(row, length);
        return kind.unit().equals(table.outcome(row, unit)) && stated instanceof Long known
                ? Optional.of(new StatedTerm(
                        table.name(),
                        row.number(),
                        table.outcome(length).orElseThrow().cell(row.number()),
                        known))
                : Optional.empty();
    }

    Stream<StatedTerm> standings() {
        return table.rows().stream().flatMap(row -> says.apply(row).stream());
    }

    /**
     * The diagram of the terms that hold.
     *
     * @param labels higher for longer terms
     */
    int drawn(Space space, IntervalDiagrams diagrams, ToIntFunction<StatedTerm> labels) {
        ToIntFunction<Row> label =
                row -> says.apply(row).map(labels::applyAsInt).orElse(0);
        List<Row> rows = table.policy() == HitPolicy.COLLECT
                ? table.rows().stream()
                        .filter(row -> label.applyAsInt(row) > 0)
                        .sorted(Comparator.comparingInt(label).reversed())
                        .toList()
                : table.rows();
        int[] of = rows.stream().mapToInt(label).toArray();
        RowCubes rowCubes = new RowCubes(table.withRows(rows), space);
        int drawn = TableCompiler.of(diagrams, rowCubes, at -> of[at], Endings.first(at -> of[at]));
        int asked = space.diagram(diagrams, space.cube(table.form().askedWhen()));
        return Combination.where(diagrams).of(drawn, asked);
    }
}
