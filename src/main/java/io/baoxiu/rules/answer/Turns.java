package io.baoxiu.rules.answer;

import io.baoxiu.rules.Case;
import io.baoxiu.rules.engine.RuleBook;
import io.baoxiu.rules.engine.TableModel;
import io.baoxiu.rules.engine.TableUnit;
import io.baoxiu.rules.engine.atom.KnownCodes;
import io.baoxiu.rules.file.Provisions;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Tables;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;

/** All steps of deciding under one release, by name. */
final class Turns {

    private final Map<String, Turn> byName = new HashMap<>();

    /** A step of deciding: a table or a file of rules. */
    interface Turn {
        void take(Case about);
    }

    Turns(Tables tables, RuleBook book) {
        Map<String, TableModel> models = new HashMap<>();
        tables.all()
                .forEach(table -> models.put(
                        table.name(),
                        new TableModel(
                                table, column -> KnownCodes.of(column.term().type()))));
        InternalKnowledgeBase base = TableModel.knowledge(models.values());
        book.drl().forEach(unit -> byName.put(unit.name(), unit::run));
        tables.all()
                .forEach(table ->
                        byName.put(table.name(), turn(table, Objects.requireNonNull(models.get(table.name())), base)));
    }

    Turn[] of(List<String> steps) {
        return steps.stream()
                .map(name -> Objects.requireNonNull(byName.get(name)))
                .toArray(Turn[]::new);
    }

    private static Turn turn(DecisionTable table, TableModel rows, InternalKnowledgeBase base) {
        boolean leanedOn = Provisions.SHIPPED.tables().containsKey(table.name());
        return new TableUnit(table, rows, base, !leanedOn)::run;
    }
}
