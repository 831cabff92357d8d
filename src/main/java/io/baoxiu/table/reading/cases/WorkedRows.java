package io.baoxiu.table.reading.cases;

import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Row;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which rows of a table its worked cases touch. */
public final class WorkedRows {

    private WorkedRows() {}

    /** The rows that conclude in no case, from the top. */
    public static List<Row> untouched(DecisionTable table, Collection<TableCase> cases, Vocabulary vocabulary) {
        Map<Term, Object> defaults = CaseCheck.defaults(vocabulary);
        Set<Integer> touched = cases.stream()
                .flatMap(worked -> CaseCheck.hits(table, worked, defaults).stream())
                .map(Row::number)
                .collect(Collectors.toSet());
        return table.rows().stream()
                .filter(row -> !touched.contains(row.number()))
                .toList();
    }
}
