package io.baoxiu.analysis.diagram;

/** What was computed, by the numbers that it was computed from, so that nothing is computed twice. Nothing is forgotten. */
public final class ComputedTable {

    /** Means that there is no result. */
    public static final int ABSENT = Integer.MIN_VALUE;

    private final UniqueTable arguments = new UniqueTable();
    private final PagedNumbers results = new PagedNumbers();

    /** @return what was computed of the first elements of an array, or {@link #ABSENT} */
    public int get(int[] elements, int length) {
        int number = arguments.find(elements, length);
        return number < 0 ? ABSENT : results.get(number);
    }

    /** Adds a new result. */
    public void put(int[] elements, int length, int result) {
        arguments.add(elements, length);
        results.add(result);
    }
}
