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
 * A decision table as an analyst wrote it, typed. Rules that run, findings, differences and explanations all come from
 * this one form. What DMN calls input and output entries are the conditions and the outcomes of a row, here as in workbooks.
 *
 * @param complete whether every combination of facts must meet a row; {@code null} when the workbook does not say
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

    /** The same table with these rows in place of its own. */
    public DecisionTable withRows(List<Row> others) {
        return new DecisionTable(form, sheet, title, policy, complete, conditions, outcomes, others);
    }

    /** What must be concluded before its turn. */
    public Set<Term> needs() {
        return Stream.concat(conditions.stream().map(Column::term), form.askedWhen().keySet().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The column that concludes a term. */
    public Optional<Column> outcome(Term term) {
        return outcomes.stream().filter(column -> column.term().equals(term)).findFirst();
    }

    /** What a row concludes for a term; {@code null} where it says nothing, or the table has no such column. */
    public @Nullable Object outcome(Row row, Term term) {
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i).term().equals(term)) {
                return row.outcomes().get(i);
            }
        }
        return null;
    }

    /** The rows that conclude under these values, from the top: a plain reading, row by row. */
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
