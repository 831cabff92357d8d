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
 * Many callers share one commit: what queues up while the disk is busy with the last batch is the next one. The queue is
 * bounded, so a store that cannot keep up is told to the callers and does not fill the memory.
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
     * @param wait how long for a place in the queue
     */
    Pending begin(Entry entry, @Nullable IdempotencyKey key, Duration wait) {
        return queued(Pending.of(entry, key), wait);
    }

    /** Returns once the entry is durable, as it was kept; empty when an earlier one stands under its key. */
    Optional<Entry> kept(Pending pending) {
        return pending.await(patience);
    }

    /** Returns once an entry was kept that is gone again by the same commit. */
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

    /** What fails is tried again some groups later; nothing is lost by it. */
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
     * Whatever goes wrong with one batch, the next one is tried: the store may be back by then. Of a batch in which something
     * cannot be kept, each is tried by itself.
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
