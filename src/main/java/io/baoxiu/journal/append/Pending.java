package io.baoxiu.journal.append;

import io.baoxiu.journal.Entry;
import io.baoxiu.journal.IdempotencyKey;
import io.baoxiu.journal.JournalUnavailable;
import java.time.Duration;
import java.util.Objects;
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

    /** As kept, without a thread that waits; fails with {@link JournalUnavailable}. */
    CompletableFuture<Optional<Entry>> within(Duration patience) {
        return settled.orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS).handle((kept, failed) -> {
            if (failed != null) {
                throw unavailable(failed, patience);
            }
            return kept;
        });
    }

    Optional<Entry> await(Duration patience) {
        try {
            return settled.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooSlow) {
            settled.cancel(false);
            throw unavailable(tooSlow, patience);
        } catch (ExecutionException failed) {
            throw unavailable(Objects.requireNonNull(failed.getCause()), patience);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new JournalUnavailable("the service is stopping", interrupted);
        }
    }

    private static JournalUnavailable unavailable(Throwable why, Duration patience) {
        return new JournalUnavailable(
                why instanceof TimeoutException
                        ? "the journal did not keep the decision within " + patience
                        : "the journal could not keep the decision",
                why);
    }
}
