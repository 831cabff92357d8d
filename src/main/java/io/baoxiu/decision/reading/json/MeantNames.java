package io.baoxiu.decision.reading.json;

import io.baoxiu.vocabulary.EditDistance;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Suggests the name that was probably intended: the one with the fewest letters added, removed, changed or
 * swapped, ignoring case.
 */
public final class MeantNames {

    private static final int LONGEST = 64;
    private static final int MOST = 3;

    private MeantNames() {}

    /** The three nearest names, however far they are. */
    static List<String> of(String text, Collection<String> all) {
        return near(text.length() > LONGEST ? text.substring(0, LONGEST) : text, all, LONGEST);
    }

    /** At most three names that differ in less than half of their letters. */
    public static List<String> likely(String text, Collection<String> all) {
        return text.length() > LONGEST ? List.of() : near(text, all, text.length() / 2);
    }

    private static List<String> near(String text, Collection<String> all, int farthest) {
        return all.stream()
                .map(candidate -> new Candidate(candidate, EditDistance.between(fold(text), fold(candidate))))
                .filter(candidate -> candidate.distance() <= farthest)
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .limit(MOST)
                .map(Candidate::name)
                .toList();
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private record Candidate(String name, int distance) {}
}
