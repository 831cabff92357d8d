package io.baoxiu.table;

import java.util.Arrays;

/**
 * Returns one instance for all equal objects, so that a large table stores it once. Beyond a million different objects,
 * new ones are not pooled: they hardly ever repeat.
 */
public final class Pool<T> {

    private static final int MOST = 1 << 20;
    private static final int SPREAD = 0x9E3779B9;

    private Object[] places = new Object[64];
    private int size;

    @SuppressWarnings("unchecked")
    public T same(T thing) {
        int place = place(thing);
        Object known = places[place];
        if (known == null && size < MOST) {
            places[place] = thing;
            size++;
            grow();
        }
        return known == null ? thing : (T) known;
    }

    /** The slot of an object, or a free one for it. */
    private int place(Object thing) {
        int hash = thing.hashCode() * SPREAD;
        int place = hash >>> Integer.numberOfLeadingZeros(places.length - 1);
        while (places[place] != null && !places[place].equals(thing)) {
            place = (place + 1) % places.length;
        }
        return place;
    }

    private void grow() {
        if (size * 3 > places.length * 2) {
            Object[] before = places;
            places = new Object[before.length * 2];
            Arrays.stream(before).filter(thing -> thing != null).forEach(thing -> places[place(thing)] = thing);
        }
    }
}
