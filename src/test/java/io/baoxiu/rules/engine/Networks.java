package io.baoxiu.rules.engine;

import io.baoxiu.rules.Case;
import io.baoxiu.table.Column;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.HitPolicy;
import io.baoxiu.vocabulary.ValueType;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kie.api.runtime.KieSession;

/** The rows of some tables that hold, found in four ways. */
final class Networks {

    private final Map<String, TableModel> models = new HashMap<>();
    private final Map<String, TableWalk<BitSet>> walks = new HashMap<>();
    private final Map<String, TableWalk<BitSet>> forgetful = new HashMap<>();

    Networks(List<DecisionTable> tables) {
        tables.forEach(table -> models.put(table.name(), new TableModel(table, this::codes)));
        var base = TableModel.knowledge(models.values(), (table, place) -> {});
        models.forEach((name, model) -> walks.put(name, model.walk(base, Networks::places)));
        var another = TableModel.knowledge(models.values(), (table, place) -> {});
        models.forEach((name, model) -> forgetful.put(name, model.walk(another, Networks::places, 0)));
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

    /** As an ordinary session of the same rules fires them. */
    BitSet fired(DecisionTable table, Case about) {
        BitSet places = new BitSet();
        boolean all = table.policy() == HitPolicy.COLLECT;
        KieSession session = TableModel.knowledge(List.of(model(table)), (name, place) -> {
                    if (all || places.isEmpty()) {
                        places.set(place);
                    }
                })
                .newKieSession();
        try {
            var rows = session.getEntryPoint(table.name());
            if (rows != null) {
                rows.insert(model(table).probe(about));
                session.fireAllRules();
            }
            return places;
        } finally {
            session.dispose();
        }
    }

    private TableModel model(DecisionTable table) {
        return Objects.requireNonNull(models.get(table.name()));
    }

    private Collection<String> codes(Column column) {
        return column.term().type() instanceof ValueType.Code closed ? closed.codes() : List.of();
    }
}
