package io.baoxiu.table.condition;

import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** The set of one value, by its order. */
final class One extends AbstractSet<Object> {

    private final Object value;

    One(Object value) {
        this.value = value;
    }

    @Override
    public boolean contains(@Nullable Object other) {
        return other != null && Order.compare(value, other) == 0;
    }

    @Override
    public Iterator<Object> iterator() {
        return Collections.singleton(value).iterator();
    }

    @Override
    public int size() {
        return 1;
    }
}
