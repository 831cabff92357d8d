package io.baoxiu.journal;

import io.baoxiu.rules.KeptTerms;
import io.baoxiu.vocabulary.ReportedAt;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    private final Finality finality;
    private EntryIds later = new EntryIds(new UUID(0, 0));
    private long longestLag;

    EntryStore(JdbcTemplate rows, JdbcClient sql, TransactionOperations transactions) {
        this.rows = rows;
        this.sql = sql;
        this.transactions = transactions;
        ids = IdForm.of(Objects.requireNonNull(rows.getDataSource()));
        texts = new SharedTexts(rows, sql, transactions);
        counts = new CountStore(sql, transactions, texts, ids);
        form = new EntryRows(texts, ids);
        search = new EntrySearch(sql, texts, ids);
        finality = new Finality(sql, transactions, ids);
    }

    /** What gives ids to entries that must be dated anew. */
    void date(EntryIds entryIds) {
        later = entryIds;
    }

    /** Keeps all in one commit, but those under whose key another one stands; gives each that was kept, as it was. */
    List<Optional<Entry>> keep(List<Pending> batch) {
        form.prepare(batch.stream().map(Pending::entry).toList());
        List<CountStore.Tally> tallies = counts.prepare(batch);
        List<Optional<Entry>> kept = Objects.requireNonNull(transactions.execute(status -> keptNow(batch, tallies)));
        longestLag = Math.max(longestLag, lag(batch, kept));
        return kept;
    }

    private List<Optional<Entry>> keptNow(List<Pending> batch, List<CountStore.Tally> tallies) {
        long finalUntil = finality.untilNow();
        List<Pending> dated = batch.stream()
                .map(pending -> pending.with(dated(pending.entry(), finalUntil)))
                .toList();
        Set<UUID> refused = new HashSet<>();
        dated.stream()
                .filter(pending -> pending.key() != null)
                .sorted(BY_KEY)
                .filter(pending -> !claim(pending.entry(), pending.key()))
                .forEach(pending -> refused.add(pending.entry().id()));
        List<Entry> kept = dated.stream()
                .map(Pending::entry)
                .filter(entry -> !refused.contains(entry.id()))
                .toList();
        rows.batchUpdate(EntryRows.INSERT, kept.stream().map(form::values).toList());
        dated.stream()
                .filter(Pending::passing)
                .forEach(passing -> rows.update(
                        "delete from decision where id = ?",
                        ids.stored(passing.entry().id())));
        List<Optional<Entry>> each = dated.stream()
                .map(Pending::entry)
                .map(entry -> refused.contains(entry.id()) ? Optional.<Entry>empty() : Optional.of(entry))
                .toList();
        counts.add(tallies, each);
        noteLag(lag(dated, each));
        return each;
    }

    /** Puts in order what many groups left. */
    void mergeCounts() {
        counts.merge();
    }

    /** Of the decisions of some days, both inclusive. */
    CountedDays counts(LocalDate first, LocalDate last) {
        return new CountedDays(counts.rows(first.toEpochDay(), last.toEpochDay()), texts);
    }

    /** After what is final, where its own date is not. */
    private Entry dated(Entry entry, long finalUntil) {
        if (entry.decidedAt().toInstant().toEpochMilli() > finalUntil) {
            return entry;
        }
        Instant moment = Instant.ofEpochMilli(finalUntil + 1);
        return entry.dated(
                later.next(moment.toEpochMilli()),
                moment.atZone(ReportedAt.ZONE).toOffsetDateTime());
    }

    private void noteLag(long lag) {
        if (lag > longestLag) {
            rows.update("update journal_state set longest_lag = ? where longest_lag < ?", lag, lag);
        }
    }

    /** By how much the time in an id is at most later than the moment of its decision. */
    private static long lag(List<Pending> batch, List<Optional<Entry>> kept) {
        return IntStream.range(0, batch.size())
                .filter(place -> !batch.get(place).passing())
                .mapToObj(kept::get)
                .flatMap(Optional::stream)
                .mapToLong(entry -> EntryIds.millis(entry.id())
                        - entry.decidedAt().toInstant().toEpochMilli())
                .max()
                .orElse(0);
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

    Finality finality() {
        return finality;
    }

    /**
     * What is settled in a month: of each reference the newest that settles or may void, in no order.
     *
     * @param upTo the last moment of a decision that counts
     */
    Stream<Entry> settled(YearMonth month, long upTo) {
        String settles = search.profilesOf(KeptTerms.SHIPPED.settled().question());
        List<UUID> found = sql.sql("select id from decision d where settled_on between :first and :last"
                        + " and reference is not null and decided_at <= :upTo and not exists (select 1 from decision n"
                        + " where n.reference = d.reference and n.profile in (" + settles + ")"
                        + " and n.decided_at <= :upTo and (n.decided_at > d.decided_at"
                        + " or n.decided_at = d.decided_at and n.id > d.id))")
                .param("first", month.atDay(1).toEpochDay())
                .param("last", month.atEndOfMonth().toEpochDay())
                .param("upTo", upTo)
                .query((row, index) -> ids.read(row, "id"))
                .list();
        return IntStream.iterate(0, from -> from < found.size(), from -> from + AT_ONCE)
                .mapToObj(from -> entries(found.subList(from, Math.min(from + AT_ONCE, found.size()))))
                .flatMap(List::stream);
    }

    /** How many decisions that settle, of which a condition holds, are of a time: from inclusive, before exclusive. */
    long count(String condition, long from, long before) {
        return sql.sql("select count(*) from decision where profile in ("
                        + search.profilesOf(KeptTerms.SHIPPED.settled().question()) + ") and " + condition
                        + " and " + search.decided(from, before))
                .query(Long.class)
                .single();
    }

    /**
     * Drops facts, and the references taken from them, of entries before a moment, the oldest first.
     *
     * @param after only of later ones than this
     * @return of which, in their order
     */
    List<UUID> dropFacts(UUID after, Instant before, int atMost) {
        List<UUID> old = sql.sql("select id from decision where id > :after and facts is not null and "
                        + search.decided(0, before.toEpochMilli()) + " order by id limit :atMost")
                .param("after", ids.stored(after))
                .param("atMost", atMost)
                .query((row, index) -> ids.read(row, "id"))
                .list();
        if (!old.isEmpty()) {
            sql.sql("update decision set facts = null, reference = null, settled_on = null where id in (:ids)")
                    .param("ids", old.stream().map(ids::stored).toList())
                    .update();
        }
        return old;
    }

    int dropKeys(Instant now) {
        return sql.sql("delete from idempotency_key where until <= :now")
                .param("now", now.toEpochMilli())
                .update();
    }
}
