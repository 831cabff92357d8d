package io.baoxiu.rules.engine.atom;

import io.baoxiu.table.condition.Gathering;
import io.baoxiu.table.condition.NamedValues;
import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.table.condition.UnaryTest.Affix;
import io.baoxiu.table.condition.UnaryTest.OneOf;
import io.baoxiu.table.condition.UnaryTest.Range;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Numbers codes and flags from 1 on, those alike that no part of a test distinguishes; one that no test tells of has no number. */
final class CodeParts implements Gathering<Set<Object>> {

    private final Set<Object> codes;

    private CodeParts(Set<Object> codes) {
        this.codes = codes;
    }

    /** @param known all codes, for tests by ending or beginning */
    static Map<Object, Integer> of(Collection<UnaryTest> tests, Collection<String> known) {
        Set<Object> codes = new LinkedHashSet<>(known);
        tests.forEach(test -> NamedValues.of(test).forEach(codes::add));
        CodeParts told = new CodeParts(codes);
        return numbered(
                tests.stream().flatMap(test -> test.match(told)).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** Codes that are in the same sets have the same number. */
    private static Map<Object, Integer> numbered(Set<Set<Object>> sets) {
        Map<Object, List<Integer>> tellers = new LinkedHashMap<>();
        int teller = 0;
        for (Set<Object> set : sets) {
            for (Object code : set) {
                tellers.computeIfAbsent(code, any -> new ArrayList<>(1)).add(teller);
            }
            teller++;
        }
        Map<List<Integer>, Integer> numbers = new HashMap<>();
        Map<Object, Integer> parts = new HashMap<>();
        tellers.forEach((code, by) -> parts.put(code, numbers.computeIfAbsent(by, any -> numbers.size() + 1)));
        return parts;
    }

    @Override
    public Stream<Set<Object>> oneOf(OneOf test) {
        return Stream.of(new LinkedHashSet<>(test.values()));
    }

    @Override
    public Stream<Set<Object>> range(Range test) {
        return Stream.of();
    }

    @Override
    public Stream<Set<Object>> affix(Affix test) {
        return Stream.of(codes.stream().filter(test::holds).collect(Collectors.toSet()));
    }
}
