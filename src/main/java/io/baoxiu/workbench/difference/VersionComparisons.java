package io.baoxiu.workbench.difference;

import io.baoxiu.analysis.wording.Edition;
import io.baoxiu.release.record.ContentHash;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Compares versions of the tables, one comparison at a time; the last ones are remembered by their contents. */
@Component
public final class VersionComparisons {

    private static final int REMEMBERED = 16;
    private static final int PATIENCE_SECONDS = 60;

    private final Semaphore one = new Semaphore(1, true);
    private final Map<Key, VersionComparison> remembered =
            Collections.synchronizedMap(new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, VersionComparison> eldest) {
                    return size() > REMEMBERED;
                }
            });

    private record Key(String before, String after) {}

    /** Too many wait for a comparison. */
    public static final class Busy extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Busy() {
            super("other comparisons are still running");
        }
    }

    /**
     * Waits for those that were asked for before.
     *
     * @throws Busy when that takes over a minute
     */
    public VersionComparison of(Edition before, Edition after) {
        var key = new Key(ContentHash.of(before.workbooks()), ContentHash.of(after.workbooks()));
        VersionComparison known = remembered.get(key);
        return known == null ? inTurn(key, before, after) : known;
    }

    private VersionComparison inTurn(Key key, Edition before, Edition after) {
        await();
        try {
            return remembered.computeIfAbsent(key, any -> VersionComparison.of(before, after));
        } finally {
            one.release();
        }
    }

    private void await() {
        try {
            if (!one.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Busy();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new Busy();
        }
    }
}
