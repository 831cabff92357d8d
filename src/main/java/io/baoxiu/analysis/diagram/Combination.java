package io.baoxiu.analysis.diagram;

/** Combines two diagrams into one, label by label (apply). Results are cached. */
public final class Combination {

    /** Combines two labels. */
    public interface Labels {
        public int of(int one, int other);
    }

    /** The result for two diagrams if it is obvious at once, otherwise {@link #OPEN}. */
    public interface Shortcut {
        public int of(int one, int other);
    }

    public static final int OPEN = Integer.MIN_VALUE;

    private final IntervalDiagrams diagrams;
    private final Labels labels;
    private final Shortcut shortcut;
    private final ComputedTable known = new ComputedTable();

    public Combination(IntervalDiagrams diagrams, Labels labels, Shortcut shortcut) {
        this.diagrams = diagrams;
        this.labels = labels;
        this.shortcut = shortcut;
    }

    public static Combination and(IntervalDiagrams diagrams) {
        return new Combination(diagrams, (one, other) -> one & other, (one, other) -> {
            if (one == IntervalDiagrams.FALSE || other == IntervalDiagrams.FALSE) {
                return IntervalDiagrams.FALSE;
            }
            return one == IntervalDiagrams.TRUE || one == other ? other : other == IntervalDiagrams.TRUE ? one : OPEN;
        });
    }

    public static Combination or(IntervalDiagrams diagrams) {
        return new Combination(diagrams, (one, other) -> one | other, (one, other) -> {
            if (one == IntervalDiagrams.TRUE || other == IntervalDiagrams.TRUE) {
                return IntervalDiagrams.TRUE;
            }
            return one == IntervalDiagrams.FALSE || one == other ? other : other == IntervalDiagrams.FALSE ? one : OPEN;
        });
    }

    /** The first diagram where the second is true, 0 elsewhere. */
    public static Combination where(IntervalDiagrams diagrams) {
        return new Combination(diagrams, (one, can) -> one * can, (one, can) -> {
            if (one == IntervalDiagrams.FALSE || can == IntervalDiagrams.FALSE) {
                return IntervalDiagrams.FALSE;
            }
            return can == IntervalDiagrams.TRUE ? one : OPEN;
        });
    }

    /** The higher label of two. */
    public static Combination higher(IntervalDiagrams diagrams) {
        return new Combination(diagrams, Math::max, (one, other) -> {
            return one == IntervalDiagrams.FALSE || one == other ? other : other == IntervalDiagrams.FALSE ? one : OPEN;
        });
    }

    public int of(int one, int other) {
        int quick = shortcut.of(one, other);
        if (quick != OPEN) {
            return quick;
        }
        if (IntervalDiagrams.isLabel(one) && IntervalDiagrams.isLabel(other)) {
            return IntervalDiagrams.label(labels.of(IntervalDiagrams.labelOf(one), IntervalDiagrams.labelOf(other)));
        }
        int before = known.get(one, other);
        if (before != ComputedTable.ABSENT) {
            return before;
        }
        int made = branch(one, other);
        diagrams.budget().keep(20);
        known.put(one, other, made);
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
