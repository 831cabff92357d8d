package io.baoxiu.analysis;

import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Premises.Impossible;
import io.baoxiu.table.Row;
import io.baoxiu.table.UnaryTest;
import io.baoxiu.vocabulary.Term;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everything that can bear on which values some terms take together: terms, the tables that conclude them, premises. */
record Cone(Set<Term> terms, Set<DecisionTable> concluding, Set<Impossible> impossible) {

    /** @param before the turn before which the terms must be concluded; what comes later cannot bear on them */
    static Cone of(Collection<Term> wanted, Setting setting, int before) {
        Set<Term> terms = new LinkedHashSet<>(wanted);
        Set<DecisionTable> concluding = new LinkedHashSet<>();
        Set<Impossible> impossible = new LinkedHashSet<>();
        int size;
        do {
            size = terms.size();
            for (Term term : List.copyOf(terms)) {
                setting.concluding(term)
                        .filter(table -> setting.turn(table.name()) < before)
                        .filter(concluding::add)
                        .ifPresent(table -> terms.addAll(table.needs()));
            }
            setting.premises().impossible().stream()
                    .filter(premise -> bears(premise, terms, setting, before))
                    .filter(impossible::add)
                    .forEach(premise -> terms.addAll(premise.together().keySet()));
        } while (terms.size() > size);
        return new Cone(terms, concluding, impossible);
    }

    private static boolean bears(Impossible premise, Set<Term> terms, Setting setting, int before) {
        Set<Term> of = premise.together().keySet();
        return of.stream().anyMatch(terms::contains) && of.stream().allMatch(term -> setting.turn(term) < before);
    }

    Cone and(Cone other) {
        return new Cone(
                union(terms, other.terms), union(concluding, other.concluding), union(impossible, other.impossible));
    }

    private static <T> Set<T> union(Set<T> some, Set<T> others) {
        Set<T> all = new LinkedHashSet<>(some);
        all.addAll(others);
        return all;
    }

    /**
     * What tests tell apart of these terms.
     *
     * @param more further tables whose conditions cut the axes
     */
    Map<Term, Set<UnaryTest>> tests(Collection<DecisionTable> more, Collection<Map<Term, UnaryTest>> tests) {
        Map<Term, Set<UnaryTest>> found = new LinkedHashMap<>();
        terms.forEach(term -> found.put(term, new HashSet<>()));
        tests.forEach(test -> test.forEach((term, of) -> add(found, term, of)));
        impossible.forEach(premise -> premise.together().forEach((term, of) -> add(found, term, of)));
        concluding.forEach(table -> gather(table, found));
        more.forEach(table -> gather(table, found));
        return found;
    }

    private static void gather(DecisionTable table, Map<Term, Set<UnaryTest>> found) {
        table.form().askedWhen().forEach((term, test) -> add(found, term, test));
        for (Row row : table.rows()) {
            for (int i = 0; i < row.conditions().size(); i++) {
                add(found, table.conditions().get(i).term(), row.conditions().get(i));
            }
            for (int i = 0; i < row.outcomes().size(); i++) {
                Object outcome = row.outcomes().get(i);
                Term term = table.outcomes().get(i).term();
                if (outcome != null && found.containsKey(term)) {
                    add(found, term, new UnaryTest.OneOf(Set.of(outcome)));
                }
            }
        }
    }

    private static void add(Map<Term, Set<UnaryTest>> found, Term term, UnaryTest test) {
        Set<UnaryTest> tests = found.get(term);
        if (tests != null) {
            tests.add(test);
        }
    }
}
