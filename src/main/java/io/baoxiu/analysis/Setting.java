package io.baoxiu.analysis;

import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.Premises;
import io.baoxiu.table.Relation;
import io.baoxiu.table.Tables;
import io.baoxiu.table.Turns;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tables that decide together, what the engineers say of the rest, and whose turn is when. */
final class Setting {

    private final Tables tables;
    private final Premises premises;
    private final Map<Term, String> concludedBy = new HashMap<>();
    private final List<String> turns;
    private final Map<Set<Relation>, List<Bound>> consequences = new HashMap<>();

    Setting(Tables tables, Premises premises) {
        this.tables = tables;
        this.premises = premises;
        tables.all().forEach(table -> table.form().outcomes().forEach(term -> concludedBy.put(term, table.name())));
        premises.units().forEach(unit -> unit.concludes().forEach(term -> concludedBy.put(term, unit.name())));
        this.turns = Turns.of(tables.all(), premises.units()).order();
    }

    Tables tables() {
        return tables;
    }

    Premises premises() {
        return premises;
    }

    /** The table that concludes one value for a term. */
    Optional<DecisionTable> concluding(Term term) {
        return Optional.ofNullable(concludedBy.get(term))
                .flatMap(tables::find)
                .filter(table -> table.policy() != HitPolicy.COLLECT && !(term.type() instanceof ValueType.ListOf));
    }

    /** The table that concludes a list. */
    Optional<DecisionTable> listing(Term list) {
        return Optional.ofNullable(concludedBy.get(list)).flatMap(tables::find);
    }

    /** All that follows from some relations, worked out once. */
    List<Bound> consequences(Set<Relation> relations) {
        return consequences.computeIfAbsent(relations, Consequences::of);
    }

    /** When a term is concluded: -1 for facts, which are there from the start. */
    int turn(Term term) {
        String by = concludedBy.get(term);
        return by == null ? -1 : turn(by);
    }

    /** The place of a table or a rule set in the order of turns. */
    int turn(String name) {
        int turn = turns.indexOf(name);
        return turn < 0 ? turns.size() : turn;
    }
}
