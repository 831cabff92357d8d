package io.baoxiu.analysis;

import io.baoxiu.ShippedRules;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.Row;
import io.baoxiu.table.TableForm;
import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.vocabulary.Term;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A table as an analyst changed it: cells by the number of their row and the path of their column. */
public final class ChangedTables {

    private ChangedTables() {}

    public static DecisionTable condition(DecisionTable table, int row, String path, UnaryTest test) {
        Term term = ShippedRules.vocabulary().term(path);
        int column = IntStream.range(0, table.conditions().size())
                .filter(i -> table.conditions().get(i).term().equals(term))
                .findFirst()
                .orElseThrow();
        return with(table, row, old -> {
            List<UnaryTest> tests = new ArrayList<>(old.conditions());
            tests.set(column, test);
            return new Row(old.number(), old.id(), tests, old.outcomes(), old.clause(), "", "");
        });
    }

    public static DecisionTable outcome(DecisionTable table, int row, String path, @Nullable Object value) {
        Term term = ShippedRules.vocabulary().term(path);
        int column = IntStream.range(0, table.outcomes().size())
                .filter(i -> table.outcomes().get(i).term().equals(term))
                .findFirst()
                .orElseThrow();
        return with(table, row, old -> {
            List<@Nullable Object> values = new ArrayList<>(old.outcomes());
            values.set(column, value);
            return new Row(old.number(), old.id(), old.conditions(), Collections.unmodifiableList(values), "", "", "");
        });
    }

    public static DecisionTable without(DecisionTable table, int row) {
        return with(
                table, table.rows().stream().filter(old -> old.number() != row).toList(), table.policy());
    }

    private static DecisionTable with(DecisionTable table, int row, java.util.function.UnaryOperator<Row> change) {
        return with(
                table,
                table.rows().stream()
                        .map(old -> old.number() == row ? change.apply(old) : old)
                        .toList(),
                table.policy());
    }

    public static DecisionTable with(DecisionTable table, List<Row> rows, HitPolicy policy) {
        return new DecisionTable(
                table.form(),
                table.sheet(),
                table.title(),
                policy,
                table.complete(),
                table.conditions(),
                table.outcomes(),
                rows);
    }

    /** The same table, asked once a term is known, in decisions and with nothing else known. */
    public static DecisionTable askedAlone(DecisionTable table, Term known) {
        TableForm form = table.form();
        return new DecisionTable(
                new TableForm(form.name(), form.outcomes(), Map.of(known, UnaryTest.KNOWN), form.perRow(), true),
                table.sheet(),
                table.title(),
                table.policy(),
                table.complete(),
                table.conditions(),
                table.outcomes(),
                table.rows());
    }
}
