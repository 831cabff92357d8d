package io.baoxiu.journal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The journal's tables. */
@Component
class EntryStore {

    private static final Duration KEYS_STAND_FOR = Duration.ofHours(24);

    private static final String CLAIM = """
            insert into idempotency_key (caller, name, body_hash, decision, until)
            values (:caller, :name, :bodyHash, :decision, :until)
            on conflict (caller, name) do update
            set body_hash = excluded.body_hash, decision = excluded.decision, until = excluded.until
            where idempotency_key.until <= :now""";

    private static final Comparator<Pending> BY_KEY = Comparator.comparing(
                    (Pending pending) -> pending.entry().caller())
            .thenComparing(pending -> pending.key() == null ? "" : pending.key().name());

    private static final int AT_ONCE = 500;

    private final JdbcTemplate rows;
    private final JdbcClient sql;
    private final TransactionOperations transactions;
    private final IdForm ids;
    private final EntryRows form;
    private final EntrySearch search;
    private final SharedTexts texts;
    private final CountStore counts;
    private long longestLag = -1;

    EntryStore(JdbcTemplate rows, JdbcClient sql, TransactionOperations transactions) {
        this.rows = rows;
        this.sql = sql;
        this.transactions = transactions;
        ids = IdForm.of(Objects.requireNonNull(rows.getDataSource()));
        texts = new SharedTexts(sql, transactions);
        counts = new CountStore(sql, transactions, texts, ids);
        form = new EntryRows(texts, ids);
        search = new EntrySearch(sql, texts, ids);
    }

    /** Keeps all in one commit, but those under whose key another one stands; says of each whether it was kept. */
    List<Boolean> keep(List<Pending> batch) {
        form.prepare(batch.stream().map(Pending::entry).toList());
        List<Entry> lasting = batch.stream()
                .filter(pending -> !pending.passing())
                .map(Pending::entry)
                .toList();
        counts.prepare(lasting);
        Set<UUID> refused = new HashSet<>();
        long lag = batch.stream().mapToLong(EntryStore::lag).max().orElse(0);
        transactions.executeWithoutResult(status -> {
            refused.clear();
            batch.stream()
                    .filter(pending -> pending.key() != null)
                    .sorted(BY_KEY)
                    .filter(pending -> !claim(pending.entry(), pending.key()))
                    .forEach(pending -> refused.add(pending.entry().id()));
            rows.batchUpdate(
                    EntryRows.INSERT,
                    batch.stream()
                            .map(Pending::entry)
                            .filter(entry -> !refused.contains(entry.id()))
                            .map(form::values)
                            .toList());
            batch.stream()
                    .filter(Pending::passing)
                    .forEach(passing -> rows.update(
                            "delete from decision where id = ?",
                            ids.stored(passing.entry().id())));
            counts.add(lasting.stream()
                    .filter(entry -> !refused.contains(entry.id()))
                    .toList());
            if (lag > longestLag) {
                rows.update("update journal_state set longest_lag = ? where longest_lag < ?", lag, lag);
            }
        });
        longestLag = Math.max(longestLag, lag);
        return batch.stream()
                .map(pending -> !refused.contains(pending.entry().id()))
                .toList();
    }

    /** Puts in order what many groups left. */
    void mergeCounts() {
        counts.merge();
    }

    /** Of the decisions of some days, both inclusive. */
    CountedDays counts(LocalDate first, LocalDate last) {
        return new CountedDays(counts.rows(first.toEpochDay(), last.toEpochDay()), texts);
    }

    private static long lag(Pending pending) {
        Entry entry = pending.entry();
        return pending.passing()
                ? 0
                : EntryIds.millis(entry.id()) - entry.decidedAt().toInstant().toEpochMilli();
    }

    /** In the order of the keys, so that two replicas that claim the same ones never wait for each other in a circle. */
    private boolean claim(Entry entry, @Nullable IdempotencyKey key) {
        OffsetDateTime now = entry.decidedAt();
        return key == null
                || sql.sql(CLAIM)
                                .param("caller", entry.caller())
                                .param("name", key.name())
                                .param("bodyHash", key.bodyHash())
                                .param("decision", entry.id().toString())
                                .param(
                                        "until",
                                        now.plus(KEYS_STAND_FOR).toInstant().toEpochMilli())
                                .param("now", now.toInstant().toEpochMilli())
                                .update()
                        == 1;
    }

    record Claimed(String bodyHash, UUID decision) {}

    Optional<Claimed> claimed(String caller, String name, Instant now) {
        return sql.sql("select body_hash, decision from idempotency_key"
                        + " where caller = :caller and name = :name and until > :now")
                .param("caller", caller)
                .param("name", name)
                .param("now", now.toEpochMilli())
                .query((row, index) -> new Claimed(row.getString(1), UUID.fromString(row.getString(2))))
                .optional();
    }

    Optional<Entry> find(UUID id) {
        return entries(List.of(id)).stream().findFirst();
    }

    Optional<UUID> last() {
        return sql.sql("select id from decision order by id desc limit 1")
                .query((row, index) -> ids.read(row, "id"))
                .optional();
    }

    /** Newest first. */
    List<Entry> select(Selection selection, int size) {
        List<UUID> found = search.ids(selection, size);
        List<Entry> entries = new ArrayList<>(found.size());
        for (int from = 0; from < found.size(); from += AT_ONCE) {
            entries.addAll(entries(found.subList(from, Math.min(from + AT_ONCE, found.size()))));
        }
        return entries;
    }

    Map<String, Set<String>> kept() {
        return search.kept();
    }

    private List<Entry> entries(List<UUID> meant) {
        return sql
                .sql("select " + EntryRows.COLUMNS + " from decision where id in (:ids) order by id desc")
                .param("ids", meant.stream().map(ids::stored).toList())
                .query(form::row)
                .list()
                .stream()
                .map(form::entry)
                .toList();
    }

    /** Drops facts, and the references taken from them, of the oldest entries before a moment; says of how many. */
    int dropFacts(Instant before, int atMost) {
        return sql.sql("update decision set facts = null, reference = null, settled_on = null where id in"
                        + " (select id from decision"
                        + " where facts is not null and decided_at < :before order by decided_at limit :atMost)")
                .param("before", before.toEpochMilli())
                .param("atMost", atMost)
                .update();
    }

    int dropKeys(Instant now) {
        return sql.sql("delete from idempotency_key where until <= :now")
                .param("now", now.toEpochMilli())
                .update();
    }
}
