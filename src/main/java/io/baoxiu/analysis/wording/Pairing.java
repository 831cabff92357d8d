package io.baoxiu.analysis.wording;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the rows of two versions of a sheet. Rows that are alike by the first criterion are paired first, then those alike by the next;
 * among several alike rows, the upper ones. All others stay unpaired.
 */
final class Pairing {

    private final List<Pair> pairs = new ArrayList<>();
    private final List<WrittenRow> before;
    private final List<WrittenRow> after;

    /** One row in both versions; absent in a version that does not have it. */
    record Pair(@Nullable WrittenRow before, @Nullable WrittenRow after) {

        private int place() {
            return after != null ? after.number() : before != null ? before.number() : 0;
        }
    }

    private Pairing(List<WrittenRow> before, List<WrittenRow> after) {
        this.before = new ArrayList<>(before);
        this.after = new ArrayList<>(after);
    }

    /** The pairs, from the top of the later version. */
    static List<Pair> of(List<WrittenRow> before, List<WrittenRow> after, List<Function<WrittenRow, Object>> ways) {
        var pairing = new Pairing(before, after);
        ways.forEach(pairing::pair);
        pairing.before.forEach(row -> pairing.pairs.add(new Pair(row, null)));
        pairing.after.forEach(row -> pairing.pairs.add(new Pair(null, row)));
        pairing.pairs.sort(Comparator.comparingInt(Pair::place));
        return pairing.pairs;
    }

    private void pair(Function<WrittenRow, Object> way) {
        Map<Object, Queue<WrittenRow>> alike = new HashMap<>();
        before.forEach(row ->
                alike.computeIfAbsent(way.apply(row), any -> new ArrayDeque<>()).add(row));
        List<WrittenRow> alone = new ArrayList<>();
        for (WrittenRow row : after) {
            Queue<WrittenRow> rows = alike.get(way.apply(row));
            WrittenRow other = rows == null ? null : rows.poll();
            if (other == null) {
                alone.add(row);
            } else {
                pairs.add(new Pair(other, row));
            }
        }
        before.clear();
        alike.values().forEach(before::addAll);
        before.sort(Comparator.comparingInt(WrittenRow::number));
        after.clear();
        after.addAll(alone);
    }
}
