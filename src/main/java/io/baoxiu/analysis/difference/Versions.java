package io.baoxiu.analysis.difference;

import io.baoxiu.table.Column;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Row;
import io.baoxiu.table.Tables;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Two versions of one table. A missing version has no rows. */
record Versions(DecisionTable old, DecisionTable now) {

    static @Nullable Versions of(String name, Tables before, Tables after) {
        DecisionTable old = before.find(name).orElse(null);
        DecisionTable now = after.find(name).orElse(null);
        if (old != null && now != null) {
            return new Versions(old, now);
        } else if (old != null) {
            return new Versions(old, old.withRows(List.of()));
        }
        return now == null ? null : new Versions(now.withRows(List.of()), now);
    }

    /** Whether the rows are not identical, row by row. */
    boolean mayDiffer() {
        return !said(Row::conditions).equals(saidNow(Row::conditions))
                || !said(Row::outcomes).equals(saidNow(Row::outcomes))
                || !terms(old.conditions()).equals(terms(now.conditions()))
                || !terms(old.outcomes()).equals(terms(now.outcomes()));
    }

    private List<?> said(Function<Row, List<?>> part) {
        return old.rows().stream().map(part).toList();
    }

    private List<?> saidNow(Function<Row, List<?>> part) {
        return now.rows().stream().map(part).toList();
    }

    private static List<?> terms(List<Column> columns) {
        return columns.stream().map(Column::term).toList();
    }
}
