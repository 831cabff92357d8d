package io.baoxiu.rules.engine;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.entryPoint;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;
import static org.mockito.Mockito.mock;

import io.baoxiu.rules.Case;
import io.baoxiu.rules.engine.atom.KnownCodes;
import io.baoxiu.table.Column;
import io.baoxiu.table.DecisionTable;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;

/** The rows of some tables that hold, found in several ways. */
final class Networks {

    private final Map<String, TableModel> models = new HashMap<>();
    private final Map<String, TableWalk<BitSet>> walks;
    private final Map<String, TableWalk<BitSet>> forgetful;
    private final Map<String, TableWalk<BitSet>> sessions;

    Networks(List<DecisionTable> tables) {
        this(tables, Networks::withMoreThanAnAlphaNetwork);
    }

    /** @param refusing a knowledge base of models that cannot be walked */
    Networks(List<DecisionTable> tables, Function<Map<String, TableModel>, InternalKnowledgeBase> refusing) {
        tables.forEach(table -> models.put(table.name(), new TableModel(table, Networks::codes)));
        walks = walks(TableModel.knowledge(models.values()), TableWalk.MOST_KEPT);
        forgetful = walks(TableModel.knowledge(models.values()), 0);
        sessions = walks(refusing.apply(models), 0);
    }

    private Map<String, TableWalk<BitSet>> walks(InternalKnowledgeBase base, int mostKept) {
        return models.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> new TableWalk<>(each.getValue(), base, Networks::places, mostKept)));
    }

    private static InternalKnowledgeBase withMoreThanAnAlphaNetwork(Map<String, TableModel> models) {
        ModelImpl model = new ModelImpl("tables");
        models.forEach((name, table) -> {
            table.addTo(model);
            model.addRule(onTwoObjects(name));
        });
        return KieBaseBuilder.createKieBaseFromModel((Model) model);
    }

    private static Rule onTwoObjects(String entry) {
        Variable<Probe> one = declarationOf(Probe.class, "one", entryPoint(entry));
        Variable<Probe> other = declarationOf(Probe.class, "other", entryPoint(entry));
        return rule(entry).build(pattern(one), pattern(other), on(one).execute(any -> {}));
    }

    /** As of a version of Drools that lacks a method. */
    static InternalKnowledgeBase ofChangedInternals() {
        return mock(InternalKnowledgeBase.class, asked -> {
            throw new NoSuchMethodError(asked.getMethod().getName());
        });
    }

    private static BitSet places(int[] rows) {
        BitSet places = new BitSet();
        Arrays.stream(rows).forEach(places::set);
        return places;
    }

    /** As a decision finds them. */
    BitSet walked(DecisionTable table, Case about) {
        return Objects.requireNonNull(walks.get(table.name())).of(about);
    }

    /** As a decision finds them by a table of which nothing is kept. */
    BitSet walkedAnew(DecisionTable table, Case about) {
        return Objects.requireNonNull(forgetful.get(table.name())).of(about);
    }

    /** As they stand, from the top, one by one. */
    static BitSet read(DecisionTable table, Case about) {
        BitSet places = new BitSet();
        table.hits(about::value).forEach(row -> places.set(table.rows().indexOf(row)));
        return places;
    }

    /** As ordinary sessions of the same rules fire them, where the network cannot be walked. */
    BitSet fired(DecisionTable table, Case about) {
        return Objects.requireNonNull(sessions.get(table.name())).of(about);
    }

    private static Collection<String> codes(Column column) {
        return KnownCodes.of(column.term().type());
    }
}
