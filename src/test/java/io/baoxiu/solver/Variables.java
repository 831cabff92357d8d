package io.baoxiu.solver;

import io.baoxiu.table.Column;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Row;
import io.baoxiu.table.Tables;
import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.table.premise.Premises;
import io.baoxiu.table.premise.Relation;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The terms that some tables and premises ask. */
final class Variables {

    private final Solver solver;
    private final Map<Term, Set<Object>> named = new LinkedHashMap<>();
    private final Map<Term, Variable> variables = new HashMap<>();
    private final Map<DecisionTable, Rows> rows = new HashMap<>();
    private final Map<Relation, Formula> related = new HashMap<>();

    private Variables(Solver solver) {
        this.solver = solver;
    }

    /** @param asked the tables that are looked at: the codes of open lists are those of the lists, and what these name */
    static Variables of(Collection<DecisionTable> asked, List<Tables> releases, Premises premises, Solver solver) {
        Variables all = new Variables(solver);
        premises.impossible().forEach(premise -> premise.together().forEach(all::note));
        premises.relations().forEach(all::note);
        releases.forEach(tables -> tables.all().forEach(all::note));
        asked.forEach(all::note);
        all.named.forEach((term, values) -> all.variables.put(term, new Variable(term, values, solver)));
        return all;
    }

    private void note(Relation relation) {
        relation.where().forEach(this::note);
        relation.related().stream()
                .filter(term -> !(term.type() instanceof ValueType.ListOf))
                .forEach(term -> note(term, UnaryTest.ANY));
    }

    private void note(DecisionTable table) {
        table.form().askedWhen().forEach(this::note);
        for (Row row : table.rows()) {
            for (int i = 0; i < row.conditions().size(); i++) {
                note(table.conditions().get(i).term(), row.conditions().get(i));
            }
        }
        table.conditions().stream().map(Column::term).forEach(term -> note(term, UnaryTest.ANY));
    }

    private void note(Term term, UnaryTest test) {
        Set<Object> values = named.computeIfAbsent(term, any -> new HashSet<>());
        if (test instanceof UnaryTest.OneOf some) {
            values.addAll(some.values());
        } else if (test instanceof UnaryTest.Either either) {
            either.parts().forEach(part -> note(term, part));
        } else if (test instanceof UnaryTest.Not not) {
            note(term, not.excluded());
        }
    }

    Solver solver() {
        return solver;
    }

    Set<Term> terms() {
        return variables.keySet();
    }

    /** Nothing where no cell and no premise asks the term. */
    Optional<Variable> find(Term term) {
        return Optional.ofNullable(variables.get(term));
    }

    Variable get(Term term) {
        return find(term).orElseThrow(() -> new IllegalArgumentException("nobody asks `" + term + "`"));
    }

    /** The same formulas wherever a table is asked for again, so that the solver need not find out that they are. */
    Rows rows(DecisionTable table) {
        return rows.computeIfAbsent(table, of -> new Rows(of, this));
    }

    /** The same formula wherever a relation is asked for again. */
    Formula related(Relation relation, Function<Relation, Formula> formula) {
        return related.computeIfAbsent(relation, formula);
    }

    Formula hold(Map<Term, UnaryTest> tests) {
        return solver.all(tests.entrySet().stream()
                .map(test -> get(test.getKey()).holds(test.getValue()))
                .toList());
    }
}
