package io.baoxiu.analysis.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** How rows that hold together conclude. */
public final class Endings {

    private Endings() {}

    /** The first row concludes, with its label. */
    public static TableCompiler.Ending first(IntUnaryOperator labels) {
        return new First(labels);
    }

    /** Whether rows hold at all: label 1. */
    public static TableCompiler.Ending covered() {
        return new First(row -> 1);
    }

    /**
     * For the rows of one table. In each column, tails are numbered from 0, with no more numbers than there are rows, so that an array tells which
     * came before.
     */
    private static final class First implements TableCompiler.Ending {

        private final IntUnaryOperator labels;
        private int[] kept = {};

        /** By tail, the turn in which it came last. */
        private int[] turns = {};

        private int turn;

        First(IntUnaryOperator labels) {
            this.labels = labels;
        }

        @Override
        public int[] cut(int[] rows, boolean[] open, int[] tails) {
            if (rows.length == 1) {
                return rows;
            }
            if (open[rows[0]]) {
                return new int[] {rows[0]};
            }
            if (turns.length < tails.length) {
                turns = new int[tails.length];
                kept = new int[tails.length];
            }
            turn++;
            int count = 0;
            for (int row : rows) {
                if (turns[tails[row]] != turn) {
                    turns[tails[row]] = turn;
                    kept[count++] = row;
                }
                if (open[row]) {
                    break;
                }
            }
            return count == rows.length ? rows : Arrays.copyOf(kept, count);
        }

        @Override
        public int label(int[] rows, boolean[] open) {
            int label = labels.applyAsInt(rows[0]);
            if (open[rows[0]]) {
                return label;
            }
            boolean covered = open[rows[rows.length - 1]];
            return covered && Arrays.stream(rows).allMatch(row -> labels.applyAsInt(row) == label) ? label : -1;
        }
    }

    /** All rows conclude: each distinct set of their parts has its own number, from 1 on. */
    public static final class Together implements TableCompiler.Ending {

        private final IntFunction<int[]> parts;
        private final int least;
        private final int most;
        private final boolean counted;
        private final List<List<Integer>> sets;
        private final Map<List<Integer>, Integer> numbers;

        /**
         * @param least fewer rows than this count as none
         * @param most rows beyond this number are left out
         * @param counted whether a part that occurs twice counts twice
         */
        public Together(IntFunction<int[]> parts, int least, int most, boolean counted) {
            this(parts, least, most, counted, new ArrayList<>(List.of(List.of())), new HashMap<>(Map.of(List.of(), 0)));
        }

        private Together(
                IntFunction<int[]> parts,
                int least,
                int most,
                boolean counted,
                List<List<Integer>> sets,
                Map<List<Integer>, Integer> numbers) {
            this.parts = parts;
            this.least = least;
            this.most = most;
            this.counted = counted;
            this.sets = sets;
            this.numbers = numbers;
        }

        /** The same for other rows, with the same numbers for the same sets. */
        public Together of(IntFunction<int[]> others) {
            return new Together(others, least, most, counted, sets, numbers);
        }

        @Override
        public int[] cut(int[] rows, boolean[] open, int[] tails) {
            return rows;
        }

        @Override
        public int label(int[] rows, boolean[] open) {
            if (rows.length < least) {
                return 0;
            }
            return Arrays.stream(rows).allMatch(row -> open[row])
                    ? number(Arrays.stream(rows).limit(most))
                    : -1;
        }

        private int number(IntStream rows) {
            IntStream found =
                    rows.flatMap(row -> Arrays.stream(parts.apply(row))).sorted();
            return number((counted ? found : found.distinct()).boxed().toList());
        }

        private int number(List<Integer> set) {
            Integer known = numbers.putIfAbsent(set, sets.size());
            if (known == null) {
                sets.add(set);
                return sets.size() - 1;
            }
            return known;
        }

        /** The number of the set with only one row's parts. */
        public int single(int row) {
            return number(IntStream.of(row));
        }

        public List<Integer> set(int label) {
            return sets.get(label);
        }
    }
}
