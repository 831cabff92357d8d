package io.baoxiu.decision.reading;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what was perhaps meant: by the fewest letters added, dropped, changed or swapped, in either case. */
final class Nearest {

    private static final int LONGEST = 64;
    private static final int MOST = 3;

    private Nearest() {}

    /** The nearest three, however far they are. */
    static List<String> of(String text, Collection<String> all) {
        return near(text.length() > LONGEST ? text.substring(0, LONGEST) : text, all, LONGEST);
    }

    /** At most three that differ in less than half of their letters. */
    static List<String> likely(String text, Collection<String> all) {
        return text.length() > LONGEST ? List.of() : near(text, all, text.length() / 2);
    }

    private static List<String> near(String text, Collection<String> all, int farthest) {
        return all.stream()
                .map(candidate -> new Candidate(candidate, distance(text, candidate)))
                .filter(candidate -> candidate.distance() <= farthest)
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .limit(MOST)
                .map(Candidate::name)
                .toList();
    }

    private static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(a, b, i, j, cost);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(String a, String b, int i, int j, int[][] cost) {
        int changed = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(changed, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }

    private record Candidate(String name, int distance) {}
}
