package io.baoxiu.journal.append;

import io.baoxiu.journal.Entry;
import io.baoxiu.journal.IdempotencyKey;
import io.baoxiu.journal.JournalUnavailable;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * An entry that waits for its commit.
 *
 * @param passing whether it is deleted in the same commit, as it only tests that entries can be kept
 * @param settled completes with the entry as kept, or with none when its key already belongs to an earlier one
 */
record Pending(Entry entry, @Nullable IdempotencyKey key, boolean passing, CompletableFuture<Optional<Entry>> settled) {

    static Pending of(Entry entry, @Nullable IdempotencyKey key) {
        return new Pending(entry, key, false, new CompletableFuture<>());
    }

    static Pending passing(Entry entry) {
        return new Pending(entry, null, true, new CompletableFuture<>());
    }

    /** The same with a redated entry. */
    Pending with(Entry dated) {
        return new Pending(dated, key, passing, settled);
    }

    Optional<Entry> await(Duration patience) {
        try {
            return settled.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooSlow) {
            settled.cancel(false);
            throw new JournalUnavailable("the journal did not keep the decision within " + patience, tooSlow);
        } catch (ExecutionException failed) {
            throw new JournalUnavailable("the journal could not keep the decision", failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new JournalUnavailable("the service is stopping", interrupted);
        }
    }
}
