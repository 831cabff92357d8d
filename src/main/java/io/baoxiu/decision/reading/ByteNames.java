package io.baoxiu.decision.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Maps names to values, looked up by bytes without creating a string: a hash table with linear probing. */
final class ByteNames<V> {

    private final byte[] @Nullable [] names;
    private final Object[] values;

    /** @param values in the order of their names */
    ByteNames(List<String> all, List<V> values) {
        int size = Integer.highestOneBit(Math.max(1, all.size())) * 4;
        names = new byte[size][];
        this.values = new Object[size];
        for (int i = 0; i < all.size(); i++) {
            byte[] name = all.get(i).getBytes(StandardCharsets.UTF_8);
            int at = place(name, 0, name.length);
            names[at] = name;
            this.values[at] = values.get(i);
        }
    }

    @SuppressWarnings("unchecked")
    @Nullable
    V get(byte[] text, int from, int to) {
        return (V) values[place(text, from, to)];
    }

    private int place(byte[] text, int from, int to) {
        int at = hash(text, from, to) & names.length - 1;
        byte[] name = names[at];
        while (name != null && !Arrays.equals(name, 0, name.length, text, from, to)) {
            at = at + 1 & names.length - 1;
            name = names[at];
        }
        return at;
    }

    /** The names in a request nearly always differ in length or in their first, middle or last character. */
    private static int hash(byte[] text, int from, int to) {
        if (from == to) {
            return 0;
        }
        int hash = ((to - from) * 31 + text[from]) * 31 + text[from + to >>> 1];
        hash = (hash * 31 + text[to - 1]) * 31 + text[Math.max(from, to - 3)];
        return hash ^ hash >>> 7;
    }
}
