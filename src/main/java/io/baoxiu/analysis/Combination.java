package io.baoxiu.analysis;

import java.util.HashMap;
import java.util.Map;

/** A way to make one diagram of two, label by label. What is worked out once is remembered. */
final class Combination {

    /** What two labels make. */
    interface Labels {
        int of(int one, int other);
    }

    /** What two diagrams make where that shows at once; {@link #OPEN} when it does not. */
    interface Shortcut {
        int of(int one, int other);
    }

    static final int OPEN = Integer.MIN_VALUE;

    private final Diagrams diagrams;
    private final Labels labels;
    private final Shortcut shortcut;
    private final Map<Long, Integer> known = new HashMap<>();

    Combination(Diagrams diagrams, Labels labels, Shortcut shortcut) {
        this.diagrams = diagrams;
        this.labels = labels;
        this.shortcut = shortcut;
    }

    static Combination and(Diagrams diagrams) {
        return new Combination(diagrams, (one, other) -> one & other, (one, other) -> {
            if (one == Diagrams.FALSE || other == Diagrams.FALSE) {
                return Diagrams.FALSE;
            }
            return one == Diagrams.TRUE || one == other ? other : other == Diagrams.TRUE ? one : OPEN;
        });
    }

    static Combination or(Diagrams diagrams) {
        return new Combination(diagrams, (one, other) -> one | other, (one, other) -> {
            if (one == Diagrams.TRUE || other == Diagrams.TRUE) {
                return Diagrams.TRUE;
            }
            return one == Diagrams.FALSE || one == other ? other : other == Diagrams.FALSE ? one : OPEN;
        });
    }

    /** The first where the second is true, 0 elsewhere. */
    static Combination where(Diagrams diagrams) {
        return new Combination(diagrams, (one, can) -> one * can, (one, can) -> {
            if (one == Diagrams.FALSE || can == Diagrams.FALSE) {
                return Diagrams.FALSE;
            }
            return can == Diagrams.TRUE ? one : OPEN;
        });
    }

    /** The higher label of two. */
    static Combination higher(Diagrams diagrams) {
        return new Combination(diagrams, Math::max, (one, other) -> {
            return one == Diagrams.FALSE || one == other ? other : other == Diagrams.FALSE ? one : OPEN;
        });
    }

    int of(int one, int other) {
        int quick = shortcut.of(one, other);
        if (quick != OPEN) {
            return quick;
        }
        if (Diagrams.isLabel(one) && Diagrams.isLabel(other)) {
            return Diagrams.label(labels.of(Diagrams.labelOf(one), Diagrams.labelOf(other)));
        }
        long key = (long) one << 32 | other & 0xFFFF_FFFFL;
        Integer before = known.get(key);
        if (before != null) {
            return before;
        }
        int made = branch(one, other);
        diagrams.budget().keep(20);
        known.put(key, made);
        return made;
    }

    private int branch(int one, int other) {
        int level = Math.min(diagrams.level(one), diagrams.level(other));
        boolean first = diagrams.level(one) == level;
        boolean second = diagrams.level(other) == level;
        int most = (first ? diagrams.runs(one) : 0) + (second ? diagrams.runs(other) : 0);
        int[] ends = new int[most];
        int[] next = new int[most];
        int count = 0;
        int i = 0;
        int j = 0;
        int last = first ? diagrams.end(one, diagrams.runs(one) - 1) : diagrams.end(other, diagrams.runs(other) - 1);
        int end;
        do {
            int oneEnd = first ? diagrams.end(one, i) : last;
            int otherEnd = second ? diagrams.end(other, j) : last;
            end = Math.min(oneEnd, otherEnd);
            ends[count] = end;
            next[count++] = of(first ? diagrams.next(one, i) : one, second ? diagrams.next(other, j) : other);
            i += first && oneEnd == end ? 1 : 0;
            j += second && otherEnd == end ? 1 : 0;
        } while (end < last);
        return diagrams.node(level, ends, next, count);
    }
}
