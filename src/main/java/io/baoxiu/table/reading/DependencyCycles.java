package io.baoxiu.table.reading;

import io.baoxiu.table.Column;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Finding;
import io.baoxiu.table.Message;
import io.baoxiu.table.premise.EvaluationOrder;
import io.baoxiu.table.premise.RuleUnit;
import io.baoxiu.table.reading.sheet.Report;
import io.baoxiu.vocabulary.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds tables that need terms concluded only after their own evaluation. */
final class DependencyCycles {

    private final Map<String, DecisionTable> tables = new LinkedHashMap<>();
    private final Map<Term, String> concludedBy = new HashMap<>();
    private final EvaluationOrder order;

    DependencyCycles(Collection<DecisionTable> all, Collection<RuleUnit> units) {
        all.forEach(table -> tables.put(table.name(), table));
        units.forEach(unit -> unit.concludes().forEach(term -> concludedBy.put(term, unit.name())));
        all.forEach(table -> table.form().outcomes().forEach(term -> concludedBy.put(term, table.name())));
        order = EvaluationOrder.of(all, units);
    }

    /** Reports each condition column of the table that no order can satisfy. */
    void report(DecisionTable table, Report report) {
        order.cycles().stream()
                .filter(cycle -> cycle.contains(table.name()))
                .forEach(cycle -> table.conditions().stream()
                        .filter(column -> cycle.contains(concludedBy.getOrDefault(column.term(), "")))
                        .forEach(column -> report(table, column, cycle, report)));
    }

    /** The cycles without any of these tables, which existed before. */
    Set<String> without(Set<String> names) {
        return order.cycles().stream()
                .filter(cycle -> Collections.disjoint(cycle, names))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private void report(DecisionTable table, Column column, Set<String> cycle, Report report) {
        List<String> circle = circle(table.name(), concludedBy.getOrDefault(column.term(), ""));
        if (circle.isEmpty()) {
            String names = "`" + String.join("`, `", cycle) + "`";
            report.error(
                    Finding.Code.LATER_CONCLUSION,
                    column.header(),
                    new Message(
                            "“" + column.term().label().zh() + "”在本表之后才得出（相互依赖：" + names + "）",
                            "`" + column.term().label().en()
                                    + "` is concluded only after this table (these need each other: " + names + ")"),
                    List.of());
        } else {
            String names = "`" + String.join("` → `", circle) + "`";
            report.error(
                    Finding.Code.CIRCLE,
                    column.header(),
                    new Message("表之间循环依赖：" + names, "tables need each other in a circle: " + names),
                    List.of());
        }
    }

    /** The path from the concluding table back to this one, only through tables; empty if a rule set is on it. */
    private List<String> circle(String table, String concluding) {
        Map<String, String> from = new HashMap<>();
        Set<String> reached = new LinkedHashSet<>(Set.of(concluding));
        List<String> open = new ArrayList<>(reached);
        while (!open.isEmpty() && !from.containsKey(table)) {
            String name = open.remove(0);
            for (String supplier : suppliers(name)) {
                from.putIfAbsent(supplier, name);
                if (reached.add(supplier)) {
                    open.add(supplier);
                }
            }
        }
        return from.containsKey(table) ? path(table, concluding, from) : List.of();
    }

    private static List<String> path(String table, String concluding, Map<String, String> from) {
        List<String> path = new ArrayList<>(List.of(table));
        String at = table;
        do {
            at = from.getOrDefault(at, concluding);
            path.add(0, at);
        } while (!at.equals(concluding));
        path.add(0, table);
        return path;
    }

    private Set<String> suppliers(String name) {
        Set<String> suppliers = new LinkedHashSet<>();
        DecisionTable table = tables.get(name);
        if (table != null) {
            table.needs().stream()
                    .map(term -> concludedBy.getOrDefault(term, ""))
                    .filter(tables::containsKey)
                    .sorted()
                    .forEach(suppliers::add);
        }
        return suppliers;
    }
}
