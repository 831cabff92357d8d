package io.baoxiu.table.condition;

/** The order of two values of one type. */
public final class Order {

    private Order() {}

    @SuppressWarnings("unchecked")
    public static int compare(Object one, Object other) {
        return ((Comparable<Object>) one).compareTo(other);
    }
}
