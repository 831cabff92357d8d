package io.baoxiu.journal.share;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A cache of the most recently used values that never change. */
public final class Recent<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1L;

    private final int most;

    private Recent(int most) {
        super(16, 0.75f, true);
        this.most = most;
    }

    /** Thread-safe. */
    public static <K, V> Map<K, V> map(int most) {
        return Collections.synchronizedMap(new Recent<>(most));
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
