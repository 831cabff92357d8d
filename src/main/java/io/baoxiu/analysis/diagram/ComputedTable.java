package io.baoxiu.analysis.diagram;

/** What was computed, by the numbers that it was computed from, so that nothing is computed twice. Nothing is forgotten. */
public final class ComputedTable {

    /** Means that there is no result. */
    public static final int ABSENT = Integer.MIN_VALUE;

    private final UniqueTable arguments = new UniqueTable();
    private final PagedNumbers results = new PagedNumbers();
    private final int[] few = new int[2];

    /** @return what was computed of the first elements of an array, or {@link #ABSENT} */
    public int get(int[] elements, int length) {
        int number = arguments.find(elements, length);
        return number < 0 ? ABSENT : results.get(number);
    }

    public int get(int only) {
        few[0] = only;
        return get(few, 1);
    }

    public int get(int one, int other) {
        few[0] = one;
        few[1] = other;
        return get(few, 2);
    }

    /** Adds a new result. */
    public void put(int[] elements, int length, int result) {
        arguments.add(elements, length);
        results.add(result);
    }

    public void put(int only, int result) {
        few[0] = only;
        put(few, 1, result);
    }

    public void put(int one, int other, int result) {
        few[0] = one;
        few[1] = other;
        put(few, 2, result);
    }
}
