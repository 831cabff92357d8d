package io.baoxiu.analysis.relation;

import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.Tables;
import io.baoxiu.table.premise.EvaluationOrder;
import io.baoxiu.table.premise.Premises;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tables that decide together, the engineers' premises, and the order of evaluation. */
public final class Context {

    private final Tables tables;
    private final Premises premises;
    private final Map<Term, String> concludedBy = new HashMap<>();
    private final List<String> turns;
    private final List<Bound> consequences;

    public Context(Tables tables, Premises premises) {
        this(tables, premises, Consequences.of(premises.relations()));
    }

    /** @param consequences all consequences of the relations in the premises */
    public Context(Tables tables, Premises premises, List<Bound> consequences) {
        this.consequences = consequences;
        this.tables = tables;
        this.premises = premises;
        tables.all().forEach(table -> table.form().outcomes().forEach(term -> concludedBy.put(term, table.name())));
        premises.units().forEach(unit -> unit.concludes().forEach(term -> concludedBy.put(term, unit.name())));
        this.turns = EvaluationOrder.of(tables.all(), premises.units()).order();
    }

    public Tables tables() {
        return tables;
    }

    public Premises premises() {
        return premises;
    }

    /** The table that concludes one value for a term. */
    public Optional<DecisionTable> concluding(Term term) {
        return Optional.ofNullable(concludedBy.get(term))
                .flatMap(tables::find)
                .filter(table -> table.policy() != HitPolicy.COLLECT && !(term.type() instanceof ValueType.ListOf));
    }

    /** The table that concludes a list. */
    Optional<DecisionTable> listing(Term list) {
        return Optional.ofNullable(concludedBy.get(list)).flatMap(tables::find);
    }

    /** The consequences that involve only these terms. */
    public List<Bound> consequences(Set<Term> terms) {
        return consequences.stream()
                .filter(bound -> terms.containsAll(bound.where().keySet()))
                .toList();
    }

    public boolean isConcludedByTable(Term term) {
        String by = concludedBy.get(term);
        return by != null && tables.find(by).isPresent();
    }

    /** When a term is concluded: -1 for facts, which exist from the start. */
    public int turn(Term term) {
        String by = concludedBy.get(term);
        return by == null ? -1 : turn(by);
    }

    /** The position of a table or a rule set in the order of evaluation. */
    public int turn(String name) {
        int turn = turns.indexOf(name);
        return turn < 0 ? turns.size() : turn;
    }
}
