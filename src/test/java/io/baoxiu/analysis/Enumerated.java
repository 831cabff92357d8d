package io.baoxiu.analysis;

import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.Row;
import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.table.premise.Premises;
import io.baoxiu.vocabulary.Term;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Every combination of some values, one by one: what the exact analysis is held against. */
public final class Enumerated {

    private final List<Map<Term, @Nullable Object>> possible = new ArrayList<>();
    private final List<DecisionTable> earlier;
    private final Premises premises;
    private final DecisionTable table;

    private Enumerated(List<DecisionTable> earlier, Premises premises, DecisionTable table) {
        this.earlier = earlier;
        this.premises = premises;
        this.table = table;
    }

    /** All combinations of the values that the premises allow, with what the earlier tables conclude of them. */
    public static Enumerated of(
            Map<Term, List<@Nullable Object>> values,
            List<DecisionTable> earlier,
            Premises premises,
            DecisionTable table) {
        Enumerated all = new Enumerated(earlier, premises, table);
        all.walk(List.copyOf(values.keySet()), 0, values, new HashMap<>());
        return all;
    }

    private void walk(
            List<Term> terms, int at, Map<Term, List<@Nullable Object>> values, Map<Term, @Nullable Object> facts) {
        if (at == terms.size()) {
            Map<Term, @Nullable Object> all = new HashMap<>(facts);
            earlier.forEach(other -> conclude(other, all));
            if (holds(table.form().askedWhen(), all)
                    && premises.impossible().stream().noneMatch(premise -> holds(premise.together(), all))) {
                possible.add(all);
            }
            return;
        }
        for (Object value : values.get(terms.get(at))) {
            facts.put(terms.get(at), value);
            walk(terms, at + 1, values, facts);
        }
    }

    private static boolean holds(Map<Term, UnaryTest> tests, Map<Term, @Nullable Object> facts) {
        return tests.entrySet().stream().allMatch(test -> test.getValue().holds(facts.get(test.getKey())));
    }

    private static void conclude(DecisionTable table, Map<Term, @Nullable Object> facts) {
        List<Row> hits = holds(table.form().askedWhen(), facts) ? table.hits(facts::get) : List.of();
        for (int i = 0; i < table.outcomes().size(); i++) {
            Object value = hits.isEmpty() ? null : hits.get(0).outcomes().get(i);
            facts.put(table.outcomes().get(i).term(), value);
        }
    }

    public List<Map<Term, @Nullable Object>> possible() {
        return possible;
    }

    /** The same by path, of the table's conditions alone: the form of a witness. */
    public Set<Map<String, @Nullable Object>> witnesses() {
        Set<Map<String, @Nullable Object>> witnesses = new LinkedHashSet<>();
        for (Map<Term, @Nullable Object> facts : possible) {
            Map<String, @Nullable Object> witness = new LinkedHashMap<>();
            table.conditions().forEach(column -> witness.put(column.term().path(), facts.get(column.term())));
            witnesses.add(witness);
        }
        return witnesses;
    }

    public static List<Integer> holding(DecisionTable table, Map<Term, @Nullable Object> facts) {
        List<Integer> holding = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            boolean holds = true;
            for (int i = 0; i < table.conditions().size(); i++) {
                Term term = table.conditions().get(i).term();
                holds &= table.rows().get(row).conditions().get(i).holds(facts.get(term));
            }
            if (holds) {
                holding.add(row);
            }
        }
        return holding;
    }

    /** What a table concludes of some rows that hold. */
    public static Object outcome(DecisionTable table, List<Integer> holding) {
        if (table.policy() == HitPolicy.COLLECT) {
            return collected(table, holding);
        }
        return holding.isEmpty()
                ? Collections.nCopies(table.outcomes().size(), null)
                : table.rows().get(holding.get(0)).outcomes();
    }

    private static Object collected(DecisionTable table, List<Integer> holding) {
        if (table.form().perRow()) {
            return holding.stream()
                    .map(row -> table.rows().get(row).outcomes().toString())
                    .sorted()
                    .toList();
        }
        Set<Object> added = new TreeSet<>();
        holding.forEach(row -> table.rows().get(row).outcomes().forEach(value -> {
            if (value instanceof List<?> several) {
                added.addAll(several);
            }
        }));
        return added;
    }
}
