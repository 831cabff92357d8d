package io.baoxiu.journal.append;

import io.baoxiu.journal.Entry;
import io.baoxiu.journal.IdempotencyKey;
import io.baoxiu.journal.IdempotencyKeyReused;
import io.baoxiu.journal.JournalUnavailable;
import io.baoxiu.journal.Selection;
import io.baoxiu.journal.row.EntryIds;
import io.baoxiu.runtime.thread.InnerThreads;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Every decision that was answered. An entry that {@link #append} returns is durable; without it, a decision must not
 * be answered.
 */
@Component
@EnableConfigurationProperties(JournalSettings.class)
public final class Journal implements AutoCloseable {

    private static final int PAGE = 500;
    private static final UUID NONE = new UUID(0, 0);

    private final EntryStore store;
    private final EntryIds ids;
    private final GroupCommit commits;
    private final Duration patience;

    Journal(EntryStore store, JournalSettings settings, MeterRegistry meters, InnerThreads threads) {
        this.store = store;
        ids = new EntryIds(store.entries().last().orElse(NONE));
        patience = settings.patience();
        store.date(ids);
        commits = new GroupCommit(store, settings.queue(), settings.patience(), threads);
        Gauge.builder("baoxiu.journal.waiting", commits, GroupCommit::waiting)
                .description("decisions that wait for a commit")
                .register(meters);
    }

    public UUID nextId(Instant now) {
        return ids.next(now.toEpochMilli());
    }

    /**
     * Keeps an entry and returns it as kept: with a later date if a statement up to its own date was drawn meanwhile. If the key is in use
     * already, returns the earlier entry.
     *
     * @throws JournalUnavailable when it cannot be kept now
     * @throws IdempotencyKeyReused when the key belongs to a different request
     */
    public Entry append(Entry entry, @Nullable IdempotencyKey key) {
        return kept(commits.begin(entry, key, Duration.ZERO), entry, key);
    }

    /**
     * Begins to keep an entry, waiting for a place in the queue if it is full. The supplier returns or throws as {@link #append} does; the
     * decision must not be answered before it returns.
     */
    public Supplier<Entry> begin(Entry entry, @Nullable IdempotencyKey key) {
        Pending pending = commits.begin(entry, key, patience);
        return () -> kept(pending, entry, key);
    }

    /**
     * Keeps an entry as {@link #append} does, but no thread waits for it. What it completes runs on the thread that keeps all entries, and
     * must not wait for anything.
     *
     * @param readers where an earlier entry with the same key is read
     * @return fails with what {@link #append} throws
     */
    public CompletableFuture<Entry> keep(Entry entry, @Nullable IdempotencyKey key, Executor readers) {
        Pending pending = commits.begin(entry, key, Duration.ZERO);
        return pending.within(patience)
                .thenCompose(kept -> kept.map(CompletableFuture::completedFuture)
                        .orElseGet(() -> CompletableFuture.supplyAsync(() -> kept(pending, entry, key), readers)));
    }

    private Entry kept(Pending begun, Entry entry, @Nullable IdempotencyKey key) {
        Optional<Entry> kept = commits.kept(begun);
        while (kept.isEmpty()) {
            Optional<Entry> earlier = key == null
                    ? Optional.empty()
                    : earlier(entry.caller(), key, entry.decidedAt().toInstant());
            if (earlier.isPresent()) {
                return earlier.get();
            }
            kept = commits.kept(commits.begin(entry, key, patience));
        }
        return kept.get();
    }

    /**
     * Keeps an entry that is deleted in the same commit.
     *
     * @throws JournalUnavailable when it could not be kept in time
     */
    void probe(Entry entry, Duration atMost) {
        commits.probe(entry, atMost);
    }

    /** The entry that a caller got under this key in the last 24 hours. */
    public Optional<Entry> earlier(String caller, IdempotencyKey key, Instant now) {
        return read(() -> store.keys().claimed(caller, key.name(), now)).flatMap(claimed -> {
            if (!claimed.bodyHash().equals(key.bodyHash())) {
                throw new IdempotencyKeyReused(key.name());
            }
            return find(claimed.decision()).map(Journal::readable);
        });
    }

    public Optional<Entry> find(UUID id) {
        return read(() -> store.entries().find(id));
    }

    /** Newest first. */
    public List<Entry> select(Selection selection, int size) {
        return read(() -> store.entries().select(selection, size));
    }

    /** How many decisions were made from one moment (inclusive) to another (exclusive). */
    public long count(Instant from, Instant before) {
        return read(() -> store.entries().count(from.toEpochMilli(), before.toEpochMilli()));
    }

    /** The questions and codes that entries have, by label name; may include some that no entry has any more. */
    public Map<String, Set<String>> kept() {
        return read(store.entries()::labels);
    }

    /** All entries of a selection, newest first, read lazily page by page. */
    public Stream<Entry> all(Selection selection) {
        return Stream.iterate(
                        select(selection, PAGE),
                        page -> !page.isEmpty(),
                        page -> select(
                                selection.olderThan(page.get(page.size() - 1).id()), PAGE))
                .flatMap(List::stream);
    }

    /** A retry under a key gets the same answer as before, or none. */
    private static Entry readable(Entry entry) {
        if (!entry.isReadable()) {
            throw new JournalUnavailable("the entry `" + entry.id() + "` cannot be read", null);
        }
        return entry;
    }

    private static <T> T read(Supplier<T> query) {
        return JournalUnavailable.whileReading("journal", query);
    }

    @Override
    public void close() {
        commits.close();
    }
}
