package io.baoxiu.table.premise;

import io.baoxiu.table.Tables;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The tables and rule sets that each question needs, in the order of evaluation: those that conclude its answer, and
 * those that conclude what these need.
 */
public final class Uses {

    private final List<String> order;
    private final Map<String, Set<Term>> needs = new HashMap<>();
    private final Map<String, Set<Term>> concludes = new HashMap<>();
    private final Map<Question, List<String>> byQuestion = new LinkedHashMap<>();
    private final Engineering engineering;

    private Uses(Tables tables, Collection<RuleUnit> units, Engineering engineering) {
        this.engineering = engineering;
        order = EvaluationOrder.of(tables.all(), units).order();
        units.forEach(unit -> {
            needs.put(unit.name(), unit.needs());
            concludes.put(unit.name(), unit.concludes());
        });
        tables.all().forEach(table -> {
            needs.put(table.name(), table.needs());
            concludes.put(table.name(), Set.copyOf(table.form().outcomes()));
        });
        tables.vocabulary()
                .questions()
                .values()
                .forEach(question -> byQuestion.put(question, steps(question, concluded(question))));
    }

    public static Uses of(Tables tables, Collection<RuleUnit> units, Engineering engineering) {
        return new Uses(tables, units, engineering);
    }

    /** The names of tables and rule sets, in the order of evaluation. */
    public List<String> steps(Question question) {
        return byQuestion.getOrDefault(question, List.of());
    }

    /** Those of them that some conclusions need. */
    public List<String> steps(Question question, Set<Term> wanted) {
        return steps(wanted, engineering.given(paths(question)));
    }

    /** The questions that use a table or a rule set. */
    public Set<Question> of(String name) {
        return byQuestion.entrySet().stream()
                .filter(entry -> entry.getValue().contains(name))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Set<Term> concluded(Question question) {
        return question.concludes().stream().map(Question.Named::term).collect(Collectors.toSet());
    }

    private static Set<String> paths(Question question) {
        return question.terms().stream().map(Term::path).collect(Collectors.toSet());
    }

    /** Given terms need not be concluded. */
    private List<String> steps(Set<Term> wanted, Set<String> given) {
        Set<String> called = new HashSet<>();
        List<Set<Term>> open = new ArrayList<>(List.of(wanted));
        while (!open.isEmpty()) {
            Set<Term> needed = open.remove(open.size() - 1).stream()
                    .filter(term -> !given.contains(term.path()))
                    .collect(Collectors.toSet());
            order.stream()
                    .filter(name ->
                            concludes.getOrDefault(name, Set.of()).stream().anyMatch(needed::contains))
                    .filter(called::add)
                    .forEach(name -> open.add(needs.getOrDefault(name, Set.of())));
        }
        return order.stream().filter(called::contains).toList();
    }
}
