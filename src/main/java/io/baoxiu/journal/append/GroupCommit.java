package io.baoxiu.journal.append;

import io.baoxiu.journal.Entry;
import io.baoxiu.journal.IdempotencyKey;
import io.baoxiu.journal.JournalUnavailable;
import io.baoxiu.runtime.SqlFault;
import io.baoxiu.runtime.thread.InnerThread;
import io.baoxiu.runtime.thread.InnerThreads;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;

/**
 * Many callers share one commit: entries that queue up while the disk is busy with one batch form the next. The queue is bounded: if the
 * store cannot keep up, callers get an error and memory does not fill up.
 */
final class GroupCommit implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(GroupCommit.class);
    private static final int LARGEST_BATCH = 500;
    private static final Duration IDLE = Duration.ofMillis(100);

    private final BlockingQueue<Pending> queue;
    private final EntryStore store;
    private final Duration patience;
    private final InnerThread writer;
    private volatile boolean open = true;

    GroupCommit(EntryStore store, int capacity, Duration patience, InnerThreads threads) {
        this.store = store;
        this.patience = patience;
        queue = new ArrayBlockingQueue<>(capacity);
        writer = threads.start("journal-writer", this::write);
    }

    /**
     * Begins to keep an entry.
     *
     * @param wait how long to wait for a place in the queue
     */
    Pending begin(Entry entry, @Nullable IdempotencyKey key, Duration wait) {
        return queued(Pending.of(entry, key), wait);
    }

    /** Waits until the entry is durable, and returns it as kept; empty when its key already belongs to an earlier one. */
    Optional<Entry> kept(Pending pending) {
        return pending.await(patience);
    }

    /** Returns once an entry was inserted and deleted in one commit. */
    void probe(Entry entry, Duration atMost) {
        queued(Pending.passing(entry), Duration.ZERO).await(atMost);
    }

    private Pending queued(Pending pending, Duration wait) {
        if (!open || !offered(pending, wait)) {
            throw new JournalUnavailable(
                    open ? "too many decisions are waiting for the journal" : "it is closed", null);
        }
        return pending;
    }

    private boolean offered(Pending pending, Duration wait) {
        try {
            return queue.offer(pending, wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new JournalUnavailable("the service is stopping", interrupted);
        }
    }

    int waiting() {
        return queue.size();
    }

    private void write() {
        while (open || !queue.isEmpty()) {
            List<Pending> batch = next();
            if (!batch.isEmpty()) {
                commit(batch);
                mergeCounts();
            }
        }
    }

    /** A merge that fails is tried again some batches later; no count is lost. */
    private void mergeCounts() {
        try {
            store.mergeCounts();
        } catch (RuntimeException failed) {
            LOG.warn(
                    "the journal's counts could not be merged: {}",
                    NestedExceptionUtils.getMostSpecificCause(failed).toString());
        }
    }

    private List<Pending> next() {
        List<Pending> batch = new ArrayList<>();
        try {
            Pending first = queue.poll(IDLE.toMillis(), TimeUnit.MILLISECONDS);
            if (first != null) {
                batch.add(first);
                queue.drainTo(batch, LARGEST_BATCH - 1);
            }
        } catch (InterruptedException unasked) {
            LOG.warn("the journal's writer was interrupted, and goes on");
        }
        batch.removeIf(pending -> pending.settled().isDone());
        return batch;
    }

    /**
     * Whatever goes wrong with one batch, the next one is tried: the store may be back by then. If the content of a batch is refused, each
     * of its entries is tried on its own.
     */
    private void commit(List<Pending> batch) {
        try {
            List<Optional<Entry>> kept = store.keep(batch);
            for (int i = 0; i < batch.size(); i++) {
                batch.get(i).settled().complete(kept.get(i));
            }
        } catch (RuntimeException failed) {
            if (batch.size() > 1 && SqlFault.isOfContent(failed)) {
                batch.forEach(pending -> commit(List.of(pending)));
            } else {
                fail(batch, failed);
            }
        } catch (Error ending) {
            batch.forEach(pending -> pending.settled().completeExceptionally(ending));
            throw ending;
        }
    }

    private static void fail(List<Pending> batch, RuntimeException failed) {
        LOG.error(
                "the journal could not keep {} decisions, the first {}: {}",
                batch.size(),
                batch.get(0).entry().id(),
                NestedExceptionUtils.getMostSpecificCause(failed).toString());
        batch.forEach(pending -> pending.settled().completeExceptionally(failed));
    }

    @Override
    public void close() {
        open = false;
        writer.stop(patience);
    }
}
