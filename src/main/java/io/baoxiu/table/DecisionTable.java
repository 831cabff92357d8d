package io.baoxiu.table;

import io.baoxiu.vocabulary.Term;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A typed decision table as an analyst wrote it. Executed rules, findings, differences and explanations all come from this one form. The
 * input and output entries of DMN are called conditions and outcomes of a row, here and in workbooks.
 *
 * @param complete whether every combination of facts must match a row; {@code null} if the workbook does not say
 */
public record DecisionTable(
        TableForm form,
        String sheet,
        String title,
        HitPolicy policy,
        @Nullable Boolean complete,
        List<Column> conditions,
        List<Column> outcomes,
        List<Row> rows) {

    public DecisionTable {
        conditions = List.copyOf(conditions);
        outcomes = List.copyOf(outcomes);
        rows = List.copyOf(rows);
    }

    public String name() {
        return form.name();
    }

    /** The same table with other rows. */
    public DecisionTable withRows(List<Row> others) {
        return new DecisionTable(form, sheet, title, policy, complete, conditions, outcomes, others);
    }

    /** The terms that must be concluded before it is evaluated. */
    public Set<Term> needs() {
        return Stream.concat(conditions.stream().map(Column::term), form.askedWhen().keySet().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The column that concludes a term. */
    public Optional<Column> outcome(Term term) {
        return outcomes.stream().filter(column -> column.term().equals(term)).findFirst();
    }

    /** A row's conclusion for a term; {@code null} if the cell is blank, or the table has no such column. */
    public @Nullable Object outcome(Row row, Term term) {
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i).term().equals(term)) {
                return row.outcomes().get(i);
            }
        }
        return null;
    }

    /** The rows that conclude for these values, from the top: a simple evaluation, row by row. */
    public List<Row> hits(Function<Term, @Nullable Object> values) {
        Stream<Row> holding = rows.stream().filter(row -> holds(row, values));
        return policy == HitPolicy.COLLECT ? holding.toList() : holding.limit(1).toList();
    }

    private boolean holds(Row row, Function<Term, @Nullable Object> values) {
        for (int i = 0; i < conditions.size(); i++) {
            if (!row.conditions().get(i).holds(values.apply(conditions.get(i).term()))) {
                return false;
            }
        }
        return true;
    }
}
