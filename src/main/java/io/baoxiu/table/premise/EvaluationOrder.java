package io.baoxiu.table.premise;

import io.baoxiu.table.DecisionTable;
import io.baoxiu.vocabulary.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The order of evaluation: tables and rule sets so that everything each needs is already concluded. The order depends only on these needs;
 * tables that could be evaluated at the same time keep their given order.
 *
 * @param order names of tables and rule sets; incomplete if some need each other
 * @param cycles groups of names that need each other, so that no order exists
 */
public record EvaluationOrder(List<String> order, List<Set<String>> cycles) {

    public static EvaluationOrder of(Collection<DecisionTable> tables, Collection<RuleUnit> units) {
        Map<String, Set<Term>> needs = new LinkedHashMap<>();
        Map<Term, String> concludedBy = new LinkedHashMap<>();
        units.forEach(unit -> {
            needs.put(unit.name(), unit.needs());
            unit.concludes().forEach(term -> concludedBy.put(term, unit.name()));
        });
        tables.forEach(table -> {
            needs.put(table.name(), table.needs());
            table.form().outcomes().forEach(term -> concludedBy.put(term, table.name()));
        });
        Map<String, Set<String>> after = new LinkedHashMap<>();
        needs.forEach((name, terms) -> after.put(name, suppliers(terms, concludedBy)));
        List<String> order = sorted(after);
        return new EvaluationOrder(order, cycles(after, order));
    }

    public boolean isOrder() {
        return cycles.isEmpty();
    }

    private static Set<String> suppliers(Set<Term> needs, Map<Term, String> concludedBy) {
        Set<String> suppliers = new LinkedHashSet<>();
        needs.stream().map(concludedBy::get).filter(java.util.Objects::nonNull).forEach(suppliers::add);
        return suppliers;
    }

    private static List<String> sorted(Map<String, Set<String>> after) {
        Set<String> order = new LinkedHashSet<>();
        boolean more = true;
        while (more) {
            more = after.entrySet().stream()
                    .filter(entry -> !order.contains(entry.getKey()) && order.containsAll(entry.getValue()))
                    .findFirst()
                    .map(entry -> order.add(entry.getKey()))
                    .orElse(false);
        }
        return List.copyOf(order);
    }

    private static List<Set<String>> cycles(Map<String, Set<String>> after, List<String> order) {
        List<Set<String>> cycles = new ArrayList<>();
        Set<String> seen = new HashSet<>(order);
        for (String name : after.keySet()) {
            if (!seen.contains(name)) {
                Set<String> cycle = new LinkedHashSet<>(reach(name, after));
                cycle.removeIf(other -> !reach(other, after).contains(name));
                if (!cycle.isEmpty()) {
                    cycles.add(Collections.unmodifiableSet(cycle));
                    seen.addAll(cycle);
                }
            }
        }
        return cycles;
    }

    private static Set<String> reach(String from, Map<String, Set<String>> after) {
        Set<String> reached = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(after.getOrDefault(from, Set.of()));
        while (!open.isEmpty()) {
            String name = open.remove(open.size() - 1);
            if (reached.add(name)) {
                Stream.ofNullable(after.get(name)).flatMap(Set::stream).forEach(open::add);
            }
        }
        return reached;
    }
}
