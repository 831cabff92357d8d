package io.baoxiu.peers;

import io.baoxiu.ShippedRules;
import io.baoxiu.rules.Calendars;
import io.baoxiu.rules.Case;
import io.baoxiu.rules.engine.TableModel;
import io.baoxiu.rules.engine.TableUnit;
import io.baoxiu.rules.engine.atom.KnownCodes;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.jspecify.annotations.Nullable;

/** This engine with the nine tables alone. As in a decision, each row that holds is cited. */
final class Baoxiu implements Peer<@Nullable Object[]> {

    private final Vocabulary vocabulary = ShippedRules.vocabulary();
    private final TableUnit[] units;

    Baoxiu(List<CoreTable> tables) {
        Map<CoreTable, TableModel> models = new LinkedHashMap<>();
        tables.forEach(table -> models.put(
                table,
                new TableModel(
                        table.shipped(), column -> KnownCodes.of(column.term().type()))));
        InternalKnowledgeBase base = TableModel.knowledge(models.values());
        units = models.entrySet().stream()
                .map(each -> new TableUnit(each.getKey().shipped(), each.getValue(), base, true))
                .toArray(TableUnit[]::new);
    }

    @Override
    public @Nullable Object[] facts(Map<Term, Object> known) {
        @Nullable Object[] values = new Object[vocabulary.size()];
        known.forEach((term, value) -> values[term.index()] = value);
        return values;
    }

    @Override
    public Object decide(@Nullable Object[] facts) {
        var about = new Case(vocabulary, facts.clone(), Calendars.EMPTY);
        for (TableUnit unit : units) {
            unit.run(about);
        }
        return about;
    }

    @Override
    public List<@Nullable String> outcomes(Object decision, CoreTable table) {
        List<@Nullable String> outcomes = new ArrayList<>();
        table.outputs().forEach(term -> outcomes.add(CoreTable.text(((Case) decision).value(term))));
        return outcomes;
    }
}
