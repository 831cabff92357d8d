package io.baoxiu.journal.append;

import io.baoxiu.journal.Entry;
import io.baoxiu.journal.count.CountStore;
import io.baoxiu.journal.due.DueStore;
import io.baoxiu.journal.row.EntryIds;
import io.baoxiu.journal.row.EntryRows;
import io.baoxiu.journal.row.EntrySearch;
import io.baoxiu.journal.row.IdForm;
import io.baoxiu.journal.row.KeptEntries;
import io.baoxiu.journal.share.SharedTexts;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The journal's tables. */
@Component
public class EntryStore {

    private final JdbcTemplate rows;
    private final JdbcClient sql;
    private final TransactionOperations transactions;
    private final IdForm ids;
    private final EntryRows form;
    private final EntrySearch search;
    private final CountStore counts;
    private final DueStore dues;
    private final Finality finality;
    private final KeyStore keys;
    private final KeptEntries entries;
    private EntryIds later = new EntryIds(new UUID(0, 0));
    private long longestLag;

    EntryStore(JdbcTemplate rows, JdbcClient sql, TransactionOperations transactions, SharedTexts texts) {
        this.rows = rows;
        this.sql = sql;
        this.transactions = transactions;
        ids = IdForm.of(Objects.requireNonNull(rows.getDataSource()));
        counts = new CountStore(sql, transactions, texts, ids);
        dues = new DueStore(rows, sql, ids);
        form = new EntryRows(texts, ids);
        search = new EntrySearch(sql, texts, ids);
        finality = new Finality(sql, transactions, ids);
        keys = new KeyStore(sql);
        entries = new KeptEntries(sql, form, search, ids);
    }

    /** Sets the source of ids for entries that must get a later date. */
    void date(EntryIds entryIds) {
        later = entryIds;
    }

    /** Keeps the batch in one commit; returns each entry as kept, empty where its key already belongs to another entry. */
    List<Optional<Entry>> keep(List<Pending> batch) {
        List<EntryRows.Prepared> shared =
                form.prepare(batch.stream().map(Pending::entry).toList());
        List<CountStore.Tally> tallies = counts.prepare(batch.stream()
                .map(pending -> pending.passing() ? Optional.<Entry>empty() : Optional.of(pending.entry()))
                .toList());
        List<Optional<Entry>> kept =
                Objects.requireNonNull(transactions.execute(status -> keptNow(batch, shared, tallies)));
        longestLag = Math.max(longestLag, lag(batch, kept));
        return kept;
    }

    private List<Optional<Entry>> keptNow(
            List<Pending> batch, List<EntryRows.Prepared> shared, List<CountStore.Tally> tallies) {
        long finalUntil = finality.untilNow();
        List<Pending> dated = batch.stream()
                .map(pending -> pending.with(dated(pending.entry(), finalUntil)))
                .toList();
        Set<UUID> refused = keys.claim(dated);
        List<Optional<Entry>> each = dated.stream()
                .map(Pending::entry)
                .map(entry -> refused.contains(entry.id()) ? Optional.<Entry>empty() : Optional.of(entry))
                .toList();
        rows.batchUpdate(
                EntryRows.INSERT,
                IntStream.range(0, each.size())
                        .mapToObj(place -> each.get(place).map(entry -> form.values(entry, shared.get(place))))
                        .flatMap(Optional::stream)
                        .toList());
        dated.stream()
                .filter(Pending::passing)
                .forEach(passing -> rows.update(
                        "delete from decision where id = ?",
                        ids.stored(passing.entry().id())));
        counts.add(tallies, each);
        dues.keep(each.stream().flatMap(Optional::stream).toList());
        noteLag(lag(dated, each));
        return each;
    }

    /** Merges the count rows of many commits. */
    void mergeCounts() {
        counts.merge();
    }

    /** The entry; with the first moment that is not yet final if its own is final already. */
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

    /** The most by which the time in an id is later than the moment of its decision. */
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

    DueStore dues() {
        return dues;
    }

    public KeptEntries entries() {
        return entries;
    }

    KeyStore keys() {
        return keys;
    }

    public Finality finality() {
        return finality;
    }

    /**
     * Drops the facts, and the references taken from them, of entries before a moment, the oldest first.
     *
     * @param after only entries with a greater id are considered
     * @return the ids of these entries, ascending
     */
    public List<UUID> dropFacts(UUID after, Instant before, int atMost) {
        List<UUID> old = sql.sql("select id from decision where id > :after and facts is not null and "
                        + search.decided(0, before.toEpochMilli()) + " order by id limit :atMost")
                .param("after", ids.stored(after))
                .param("atMost", atMost)
                .query((row, index) -> ids.read(row, "id"))
                .list();
        if (!old.isEmpty()) {
            dues.drop(old);
            sql.sql("update decision set facts = null, reference = null, settled_on = null where id in (:ids)")
                    .param("ids", old.stream().map(ids::stored).toList())
                    .update();
        }
        return old;
    }
}
