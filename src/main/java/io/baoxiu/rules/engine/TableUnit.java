package io.baoxiu.rules.engine;

import io.baoxiu.rules.Case;
import io.baoxiu.rules.Cited;
import io.baoxiu.rules.Result;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.jspecify.annotations.Nullable;

/** One table as a step of deciding: whether it is evaluated, which rows hold, and what they conclude. */
public final class TableUnit {

    private final DecisionTable table;
    private final TableModel model;
    private final TableWalk<Held> walk;
    private final boolean citesEntries;
    private final Cited[] rows;
    private final Term[] outcomes;
    private final Term[] askedOf;
    private final UnaryTest[] askedWhen;

    /**
     * The rows that hold, and their joint conclusion.
     *
     * @param values by outcome, if the table concludes one value each; none if nothing is concluded
     */
    private record Held(int[] places, @Nullable Object[] values) {}

    /**
     * @param base a knowledge base that the model's rows were added to
     * @param citesEntries whether an entry's row is cited at once, and not by the rules that use it
     */
    public TableUnit(DecisionTable table, TableModel model, InternalKnowledgeBase base, boolean citesEntries) {
        this.citesEntries = citesEntries;
        this.table = table;
        this.model = model;
        outcomes = table.outcomes().stream().map(column -> column.term()).toArray(Term[]::new);
        rows = table.rows().stream()
                .map(row -> Cited.row(outcomes[0].section(), table.name(), row))
                .toArray(Cited[]::new);
        askedOf = table.form().askedWhen().keySet().toArray(Term[]::new);
        askedWhen = Arrays.stream(askedOf).map(table.form().askedWhen()::get).toArray(UnaryTest[]::new);
        walk = new TableWalk<>(model, base, this::held, TableWalk.MOST_KEPT);
    }

    public void run(Case about) {
        boolean asked = asked(about);
        about.mark(asked);
        if (!asked) {
            return;
        }
        if (about.isMarked()) {
            about.mark(model.probe(about));
        }
        Held held = walk.of(about);
        if (held.places.length > 0) {
            about.held(table.name());
        }
        if (table.form().perRow() && table.policy() == HitPolicy.COLLECT) {
            addEntries(about, held.places);
        } else {
            conclude(about, held);
        }
    }

    private boolean asked(Case about) {
        for (int i = 0; i < askedOf.length; i++) {
            if (!askedWhen[i].holds(about.value(askedOf[i]))) {
                return false;
            }
        }
        return true;
    }

    private void conclude(Case about, Held held) {
        for (int i = 0; i < held.values.length; i++) {
            about.set(outcomes[i], held.values[i]);
        }
        for (int place : held.places) {
            about.because().cite(table, rows[place]);
        }
    }

    private void addEntries(Case about, int[] places) {
        for (int place : places) {
            Result entry = new Result(about, rows[place]);
            List<@Nullable Object> values = table.rows().get(place).outcomes();
            for (int i = 0; i < outcomes.length; i++) {
                entry.set(outcomes[i], values.get(i));
            }
            about.add(entry);
            if (citesEntries) {
                entry.cite();
            }
        }
    }

    private Held held(int[] places) {
        if (table.policy() == HitPolicy.COLLECT) {
            return new Held(
                    places,
                    table.form().perRow()
                            ? new Object[0]
                            : IntStream.range(0, outcomes.length)
                                    .mapToObj(column -> collected(places, column))
                                    .toArray());
        }
        return new Held(
                places,
                places.length == 0
                        ? new Object[0]
                        : table.rows().get(places[0]).outcomes().toArray());
    }

    /** The codes of all rows that hold, each once, in the order of the list. */
    private List<String> collected(int[] places, int column) {
        Set<Object> found = new HashSet<>();
        for (int place : places) {
            found.addAll(list(table.rows().get(place).outcomes().get(column)));
        }
        return ((ValueType.Code) outcomes[column].elementType())
                .codes().stream().filter(found::contains).toList();
    }

    private static List<?> list(@Nullable Object outcome) {
        return outcome instanceof List<?> several ? several : List.of();
    }
}
