package io.baoxiu.analysis.relation;

import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.vocabulary.Term;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Tests that must hold together, possibly several on one term. */
final class JointTests {

    private JointTests() {}

    /** These tests, plus the condition that some terms are known. */
    static Map<Term, Set<UnaryTest>> of(Map<Term, UnaryTest> tests, Collection<Term> known) {
        Map<Term, Set<UnaryTest>> all = new HashMap<>();
        tests.forEach((term, test) -> add(all, term, test));
        known.forEach(term -> add(all, term, UnaryTest.KNOWN));
        return all;
    }

    static Map<Term, Set<UnaryTest>> both(Map<Term, Set<UnaryTest>> some, Map<Term, Set<UnaryTest>> others) {
        Map<Term, Set<UnaryTest>> both = new HashMap<>();
        some.forEach((term, tests) -> tests.forEach(test -> add(both, term, test)));
        others.forEach((term, tests) -> tests.forEach(test -> add(both, term, test)));
        return both;
    }

    private static void add(Map<Term, Set<UnaryTest>> all, Term term, UnaryTest test) {
        all.computeIfAbsent(term, any -> new HashSet<>()).add(test);
    }

    /** Whether each of the others is among these. */
    static boolean includes(Map<Term, Set<UnaryTest>> conditions, Map<Term, Set<UnaryTest>> others) {
        return others.entrySet().stream()
                .allMatch(of -> conditions.getOrDefault(of.getKey(), Set.of()).containsAll(of.getValue()));
    }

    /** Whether it is obvious that they never hold together. */
    static boolean contradict(Map<Term, Set<UnaryTest>> conditions) {
        return conditions.values().stream().anyMatch(JointTests::contradict);
    }

    private static boolean contradict(Set<UnaryTest> tests) {
        boolean unknown = tests.stream().allMatch(test -> test.holds(null));
        boolean lists = tests.stream().anyMatch(UnaryTest.OneOf.class::isInstance);
        boolean excludes = tests.contains(UnaryTest.UNKNOWN);
        return !unknown
                && (excludes
                        || lists
                                && named(tests)
                                        .noneMatch(value -> tests.stream().allMatch(test -> test.holds(value))));
    }

    private static Stream<Object> named(Set<UnaryTest> tests) {
        return tests.stream()
                .filter(UnaryTest.OneOf.class::isInstance)
                .flatMap(test -> ((UnaryTest.OneOf) test).values().stream());
    }
}
