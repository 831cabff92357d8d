package io.baoxiu.rules.trial;

import io.baoxiu.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a rule says of itself: the paths that it reads, and those that it concludes. */
public record Declared(Set<String> needs, Set<String> concludes) {

    public Declared {
        needs = Set.copyOf(needs);
        concludes = Set.copyOf(concludes);
    }

    /** @param data by {@code needs} and {@code concludes}, paths with commas between them */
    public static Declared of(Map<String, Object> data) {
        return new Declared(paths(data.get("needs")), paths(data.get("concludes")));
    }

    /** What is not true of it: each as the end of a sentence about the rule. */
    public List<String> faults(Tried tried, Vocabulary vocabulary) {
        Set<String> own = new TreeSet<>(needs);
        own.addAll(concludes);
        List<String> faults = new ArrayList<>(tried.faults());
        faults.addAll(told("names `%s`, which is not a path", own, known(own, vocabulary)));
        faults.addAll(told("reads `%s`, which is not among its @needs", tried.read(), own));
        faults.addAll(told("has `%s` among its @needs, and never reads it", known(needs, vocabulary), tried.read()));
        faults.addAll(told("concludes `%s`, which is not among its @concludes", tried.said(), concludes));
        faults.addAll(told(
                "has `%s` among its @concludes, and never concludes it", known(concludes, vocabulary), tried.said()));
        return faults;
    }

    private static Set<String> known(Set<String> paths, Vocabulary vocabulary) {
        return paths.stream()
                .filter(path -> vocabulary.stated(path).isPresent())
                .collect(Collectors.toSet());
    }

    /** Of each of the paths that are not among the others. */
    private static List<String> told(String fault, Set<String> paths, Set<String> others) {
        return paths.stream()
                .filter(path -> !others.contains(path))
                .sorted()
                .map(fault::formatted)
                .toList();
    }

    private static Set<String> paths(@Nullable Object list) {
        return list == null
                ? Set.of()
                : Arrays.stream(list.toString().split(",")).map(String::strip).collect(Collectors.toSet());
    }
}
