package io.baoxiu.journal.count;

import io.baoxiu.journal.Entry;
import io.baoxiu.journal.row.IdForm;
import io.baoxiu.journal.share.Shared;
import io.baoxiu.journal.share.Shared.Counter;
import io.baoxiu.journal.share.Shared.DecidingRow;
import io.baoxiu.journal.share.SharedTexts;
import io.baoxiu.rules.Ground;
import io.baoxiu.rules.answer.Counted;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The table of counts. Entries are counted in the commit that keeps them, by one new row for each of their days. So no writer waits for
 * another, and nothing is looked up. From time to time the rows of a day are merged into one with their sum, in one commit, so that every
 * reader of the table sees the same counts.
 */
public class CountStore {

    private static final Tally NOTHING = new Tally(new int[0], new BigDecimal[0]);
    private static final int ROWS_UNTIL_MERGED = 64;

    private final JdbcClient sql;
    private final TransactionOperations transactions;
    private final SharedTexts texts;
    private final IdForm form;
    private int rowsSinceMerged;

    public CountStore(JdbcClient sql, TransactionOperations transactions, SharedTexts texts, IdForm form) {
        this.sql = sql;
        this.transactions = transactions;
        this.texts = texts;
        this.form = form;
    }

    /**
     * What an entry is counted by, as numbers of shared texts; empty for an entry that only tests the journal.
     *
     * @param sums the amount to add up, if there is one
     */
    public record Tally(int[] keys, @Nullable BigDecimal[] sums) {}

    /**
     * Keeps the texts that the counts of these entries refer to.
     *
     * @param entries empty in the place of an entry that is not counted
     */
    public List<Tally> prepare(List<Optional<Entry>> entries) {
        return entries.stream()
                .map(entry -> entry.map(this::tally).orElse(NOTHING))
                .toList();
    }

    private Tally tally(Entry entry) {
        List<Counted> counted = entry.outcome().counted();
        List<Shared> keys = new ArrayList<>();
        keys.add(new Counter(entry.question(), Counts.RELEASE, entry.release()));
        counted.forEach(one -> keys.add(new Counter(entry.question(), one.by(), one.value())));
        keys.addAll(rows(entry));
        BigDecimal[] sums = new BigDecimal[keys.size()];
        for (int i = 0; i < counted.size(); i++) {
            sums[i + 1] = counted.get(i).sum();
        }
        return new Tally(texts.kept(keys), sums);
    }

    /**
     * Counts within the transaction that keeps the entries.
     *
     * @param kept the entries as kept; empty in the place of one that was not
     */
    public void add(List<Tally> tallies, List<Optional<Entry>> kept) {
        Map<Long, Amounts> days = new TreeMap<>();
        for (int i = 0; i < tallies.size(); i++) {
            Tally tally = tallies.get(i);
            kept.get(i)
                    .filter(any -> tally.keys().length > 0)
                    .ifPresent(entry -> add(tally, days.computeIfAbsent(day(entry), any -> new Amounts())));
        }
        days.forEach((day, amounts) -> insert(day, amounts.packed()));
        rowsSinceMerged += days.size();
    }

    private static void add(Tally tally, Amounts day) {
        for (int i = 0; i < tally.keys().length; i++) {
            day.add(tally.keys()[i], tally.sums()[i]);
        }
    }

    /** Merges the rows of each day that may have several. */
    public void merge() {
        if (rowsSinceMerged >= ROWS_UNTIL_MERGED) {
            rowsSinceMerged = 0;
            sql.sql("select day from decision_count group by day having count(*) > 1")
                    .query(Long.class)
                    .list()
                    .forEach(this::merge);
        }
    }

    /** Skips rows that another replica is merging, and leaves damaged rows as they are. */
    private void merge(long day) {
        transactions.executeWithoutResult(status -> {
            var sum = new Amounts();
            for (byte[] row : taken(day)) {
                try {
                    sum.add(row, any -> true);
                } catch (IllegalArgumentException notWritten) {
                    insert(day, row);
                }
            }
            if (!sum.isEmpty()) {
                insert(day, sum.packed());
            }
        });
    }

    private List<byte[]> taken(long day) {
        return sql.sql("delete from decision_count where id in (select id from decision_count where day = ?"
                        + form.unlessLocked() + ") returning packed")
                .param(day)
                .query((row, index) -> row.getBytes(1))
                .list();
    }

    private void insert(long day, byte[] packed) {
        sql.sql("insert into decision_count (day, packed) values (?, ?)")
                .params(day, packed)
                .update();
    }

    /** One row of a day. */
    record Row(long day, byte[] packed) {}

    /** The rows of a range of days since 1970, both inclusive. */
    static List<Row> rows(JdbcClient sql, long first, long last) {
        return sql.sql("select day, packed from decision_count where day >= ? and day <= ?")
                .params(first, last)
                .query((row, index) -> new Row(row.getLong(1), row.getBytes(2)))
                .list();
    }

    private static long day(Entry entry) {
        return entry.decidedAt()
                .atZoneSameInstant(ReportedAt.ZONE)
                .toLocalDate()
                .toEpochDay();
    }

    /** Each once. */
    private static Set<DecidingRow> rows(Entry entry) {
        Set<DecidingRow> rows = new HashSet<>();
        for (Ground ground : entry.outcome().grounds()) {
            String table = ground.sentence().table();
            Integer row = ground.sentence().row();
            if (table != null && row != null) {
                rows.add(new DecidingRow(entry.release(), table, row));
            }
        }
        return rows;
    }
}
