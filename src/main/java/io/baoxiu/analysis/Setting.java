package io.baoxiu.analysis;

import io.baoxiu.facts.FactType;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.Premises;
import io.baoxiu.table.TableForms;
import io.baoxiu.table.Term;
import io.baoxiu.table.Turns;
import io.baoxiu.table.UnaryTest;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The tables that decide together, what the engineers say of the rest, and whose turn is when. */
final class Setting {

    private final Map<String, DecisionTable> tables = new LinkedHashMap<>();
    private final Premises premises;
    private final Map<Term, String> concludedBy = new HashMap<>();
    private final List<String> turns;
    private final Map<String, Set<String>> openLists;

    Setting(Collection<DecisionTable> tables, Premises premises) {
        this.premises = premises;
        tables.forEach(table -> {
            this.tables.put(table.name(), table);
            table.form().outcomes().forEach(term -> concludedBy.put(term, table.name()));
        });
        premises.units().forEach(unit -> unit.concludes().forEach(term -> concludedBy.put(term, unit.name())));
        this.turns = Turns.of(tables, premises.units()).order();
        this.openLists = new HashMap<>();
        TableForms.openLists()
                .forEach((list, name) -> table(name).ifPresent(table -> openLists.put(list, codes(table, list))));
    }

    private static Set<String> codes(DecisionTable table, String list) {
        Set<String> codes = new TreeSet<>();
        for (int i = 0; i < table.conditions().size(); i++) {
            int column = i;
            if (table.conditions().get(i).term().type().equals(new FactType.OpenCode(list))) {
                table.rows().forEach(row -> add(codes, row.conditions().get(column)));
            }
        }
        return codes;
    }

    private static void add(Set<String> codes, UnaryTest test) {
        if (test instanceof UnaryTest.OneOf some) {
            some.values().forEach(value -> codes.add((String) value));
        } else if (test instanceof UnaryTest.Either either) {
            either.parts().forEach(part -> add(codes, part));
        }
    }

    Collection<DecisionTable> tables() {
        return tables.values();
    }

    Optional<DecisionTable> table(String name) {
        return Optional.ofNullable(tables.get(name));
    }

    Premises premises() {
        return premises;
    }

    Map<String, Set<String>> openLists() {
        return openLists;
    }

    /** The table that concludes one value for a term. */
    Optional<DecisionTable> concluding(Term term) {
        return Optional.ofNullable(concludedBy.get(term))
                .map(tables::get)
                .filter(table -> table.policy() != HitPolicy.COLLECT && !(term.type() instanceof FactType.ListOf));
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
