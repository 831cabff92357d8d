package io.baoxiu.solver;

import io.baoxiu.table.Column;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.Tables;
import io.baoxiu.table.premise.EvaluationOrder;
import io.baoxiu.table.premise.Premises;
import io.baoxiu.vocabulary.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What decisions can ask of a table: all that the premises allow and that the tables before it conclude. */
final class Decisions {

    private final Tables tables;
    private final Premises premises;
    private final Variables variables;
    private final List<String> turns;
    private final Map<Term, String> concludedBy = new HashMap<>();

    Decisions(Tables tables, Premises premises, Variables variables) {
        this.tables = tables;
        this.premises = premises;
        this.variables = variables;
        this.turns = EvaluationOrder.of(tables.all(), premises.units()).order();
        tables.all().forEach(table -> table.form().outcomes().forEach(term -> concludedBy.put(term, table.name())));
        premises.units().forEach(unit -> unit.concludes().forEach(term -> concludedBy.put(term, unit.name())));
    }

    Formula canAsk(DecisionTable table) {
        int turn = turn(table.name());
        List<Formula> all = new ArrayList<>();
        all.add(variables.hold(table.form().askedWhen()));
        variables.terms().stream()
                .filter(term -> !term.mayBeUnknown())
                .forEach(term -> all.add(variables.get(term).known()));
        premises.impossible().stream()
                .filter(premise -> premise.together().keySet().stream().allMatch(term -> turn(term) < turn))
                .forEach(premise -> all.add(variables.hold(premise.together()).not()));
        Relating relating = new Relating(tables, variables);
        premises.relations().stream()
                .filter(relation -> relation.terms().stream().allMatch(term -> turn(term) < turn))
                .forEach(relation -> all.add(relating.of(relation)));
        tables.all().stream()
                .filter(earlier -> turn(earlier.name()) < turn && earlier.policy() != HitPolicy.COLLECT)
                .forEach(earlier -> all.addAll(concluded(earlier)));
        Formula inDecisions = variables.solver().all(all);
        return table.form().askedAlone() ? inDecisions.or(alone(table)) : inDecisions;
    }

    private int turn(Term term) {
        return Optional.ofNullable(concludedBy.get(term)).map(this::turn).orElse(-1);
    }

    private int turn(String name) {
        int turn = turns.indexOf(name);
        return turn < 0 ? turns.size() : turn;
    }

    private List<Formula> concluded(DecisionTable table) {
        List<Formula> all = new ArrayList<>();
        Rows rows = variables.rows(table);
        Formula asked = variables.hold(table.form().askedWhen());
        for (int i = 0; i < table.outcomes().size(); i++) {
            int column = i;
            variables
                    .find(table.outcomes().get(i).term())
                    .ifPresent(variable -> all.add(concluded(rows, column, variable, asked)));
        }
        return all;
    }

    private Formula concluded(Rows rows, int column, Variable variable, Formula asked) {
        Formula all = asked.and(rows.none().not()).or(variable.is(null));
        for (int row = 0; row < rows.count(); row++) {
            Object outcome = rows.row(row).outcomes().get(column);
            all = all.and(asked.and(rows.first(row)).implies(variable.is(outcome)));
        }
        return all;
    }

    /** Nothing known but what it is asked by. */
    private Formula alone(DecisionTable table) {
        Formula asked = variables.hold(table.form().askedWhen());
        return table.conditions().stream()
                .map(Column::term)
                .filter(term -> !table.form().askedWhen().containsKey(term))
                .map(term -> variables.get(term).is(null))
                .reduce(asked, Formula::and);
    }
}
