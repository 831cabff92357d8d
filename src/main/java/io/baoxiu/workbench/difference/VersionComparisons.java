package io.baoxiu.workbench.difference;

import io.baoxiu.analysis.wording.Edition;
import io.baoxiu.table.file.ContentHash;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Compares versions of the tables, one comparison at a time; the last ones are cached by their contents. */
@Component
public final class VersionComparisons {

    private static final int REMEMBERED = 16;
    public static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Semaphore one = new Semaphore(1, true);
    private final Map<Key, VersionComparison> remembered =
            Collections.synchronizedMap(new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, VersionComparison> eldest) {
                    return size() > REMEMBERED;
                }
            });

    private final Duration patience;
    private final Work work;

    private record Key(String before, String after) {}

    /** How two versions are compared. */
    interface Work {
        VersionComparison apply(Edition before, Edition after);
    }

    @Autowired
    VersionComparisons() {
        this(PATIENCE, VersionComparison::of);
    }

    VersionComparisons(Duration patience, Work work) {
        this.patience = patience;
        this.work = work;
    }

    /** Compares after earlier requests are done; empty if those take over a minute. */
    public Optional<VersionComparison> of(Edition before, Edition after) {
        var key = new Key(ContentHash.of(before.workbooks()), ContentHash.of(after.workbooks()));
        VersionComparison known = remembered.get(key);
        return known == null ? inTurn(key, before, after) : Optional.of(known);
    }

    /** Compares without locking the cache, so that requests for cached results do not wait. */
    private Optional<VersionComparison> inTurn(Key key, Edition before, Edition after) {
        if (!isMyTurn()) {
            return Optional.empty();
        }
        try {
            VersionComparison meanwhile = remembered.get(key);
            VersionComparison compared = meanwhile == null ? work.apply(before, after) : meanwhile;
            remembered.put(key, compared);
            return Optional.of(compared);
        } finally {
            one.release();
        }
    }

    private boolean isMyTurn() {
        try {
            return one.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
