package io.baoxiu.analysis.compile;

import io.baoxiu.analysis.diagram.ComputedTable;
import io.baoxiu.analysis.diagram.IntervalDiagrams;
import io.baoxiu.analysis.diagram.IntervalSet;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * Builds the diagram of a table, column by column: sets of rows that can still hold are split at the bounds of
 * their cells, and equal sets are built once. Label 0 means that no row holds.
 */
public final class TableCompiler {

    private final IntervalDiagrams diagrams;
    private final RowCubes rowCubes;
    private final Ending ending;
    private final int[][] tails;
    private final boolean[][] open;

    /** The diagrams built so far; the key is the column, then the tails of the rows from there on. */
    private final ComputedTable drawn = new ComputedTable();

    /** A place for the key that is looked up. */
    private final int[] key;

    /** Determines the label of a set of rows. */
    interface Ending {
        /** The rows that still matter among those that can hold, in their order; {@code open} rows have no further conditions. */
        int[] cut(int[] rows, boolean[] open, int[] tails);

        /** The label of rows that all hold, or -1 if they may still differ. */
        int label(int[] rows, boolean[] open);
    }

    private TableCompiler(IntervalDiagrams diagrams, RowCubes rowCubes, IntUnaryOperator labels, Ending ending) {
        this.diagrams = diagrams;
        this.rowCubes = rowCubes;
        this.ending = ending;
        int depth = rowCubes.levels().length;
        this.tails = new int[depth + 1][rowCubes.rows()];
        this.open = new boolean[depth + 1][rowCubes.rows()];
        this.key = new int[rowCubes.rows() + 1];
        for (int row = 0; row < rowCubes.rows(); row++) {
            tails[depth][row] = labels.applyAsInt(row);
            open[depth][row] = true;
        }
        for (int place = depth - 1; place >= 0; place--) {
            nameTails(place);
        }
    }

    /** The diagram of a table's conclusions. */
    public static int of(IntervalDiagrams diagrams, RowCubes rowCubes, IntUnaryOperator labels, Ending ending) {
        TableCompiler compiler = new TableCompiler(diagrams, rowCubes, labels, ending);
        int[] rows = java.util.stream.IntStream.range(0, rowCubes.rows()).toArray();
        return compiler.draw(0, rows);
    }

    /** Rows with the same conditions from a column on, and the same ending, have the same tail there. */
    private void nameTails(int place) {
        Map<List<Object>, Integer> names = new HashMap<>();
        for (int row = 0; row < rowCubes.rows(); row++) {
            List<Object> tail = List.of(rowCubes.atoms(row, place), tails[place + 1][row]);
            tails[place][row] = names.computeIfAbsent(tail, any -> names.size());
            open[place][row] = open[place + 1][row] && rowCubes.isAny(row, place);
        }
    }

    private int draw(int place, int[] holding) {
        if (holding.length == 0) {
            return IntervalDiagrams.FALSE;
        }
        int[] rows = ending.cut(holding, open[place], tails[place]);
        int label = ending.label(rows, open[place]);
        if (label >= 0) {
            return IntervalDiagrams.label(label);
        }
        int before = drawn.get(key(place, rows), rows.length + 1);
        if (before != ComputedTable.ABSENT) {
            return before;
        }
        diagrams.budget().keep(rows.length + 16L);
        int made = split(place, rows);
        drawn.put(key(place, rows), rows.length + 1, made);
        return made;
    }

    /** The key is the first elements, one more than there are rows. The next call writes into the same array. */
    private int[] key(int place, int[] rows) {
        key[0] = place;
        for (int i = 0; i < rows.length; i++) {
            key[i + 1] = tails[place][rows[i]];
        }
        return key;
    }

    private int split(int place, int[] rows) {
        int size = rowCubes.space().axis(rowCubes.levels()[place]).size();
        long[] events = events(place, rows, size);
        BitSet holding = new BitSet(rows.length);
        int[] ends = new int[events.length + 1];
        int[] next = new int[events.length + 1];
        int count = 0;
        int at = 0;
        int from = 0;
        while (from < size) {
            while (at < events.length && events[at] >>> 32 == from) {
                holding.flip((int) events[at++]);
            }
            from = at < events.length ? (int) (events[at] >>> 32) : size;
            ends[count] = from;
            next[count++] = draw(place + 1, some(rows, holding));
        }
        return diagrams.node(rowCubes.levels()[place], ends, next, count);
    }

    /** The atoms at which rows begin or cease to hold, in order: the atom, then the row's index. */
    private long[] events(int place, int[] rows, int size) {
        long[] events = new long[rows.length * 2];
        int count = 0;
        for (int i = 0; i < rows.length; i++) {
            IntervalSet atoms = rowCubes.atoms(rows[i], place);
            for (int run = 0; run < atoms.count(); run++) {
                if (count + 2 > events.length) {
                    events = Arrays.copyOf(events, events.length * 2);
                }
                events[count++] = atoms.from(run) << 32 | i;
                if (atoms.to(run) < size) {
                    events[count++] = atoms.to(run) << 32 | i;
                }
            }
        }
        diagrams.budget().step(count);
        Arrays.sort(events, 0, count);
        return Arrays.copyOf(events, count);
    }

    private int[] some(int[] rows, BitSet which) {
        int[] some = new int[which.cardinality()];
        int count = 0;
        for (int i = which.nextSetBit(0); i >= 0; i = which.nextSetBit(i + 1)) {
            some[count++] = rows[i];
        }
        diagrams.budget().step(count);
        return some;
    }
}
