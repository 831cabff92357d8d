package io.baoxiu.journal;

import io.baoxiu.journal.Shared.Counter;
import io.baoxiu.journal.Shared.DecidingRow;
import io.baoxiu.rules.Counted;
import io.baoxiu.rules.Ground;
import io.baoxiu.vocabulary.ReportedAt;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The table of counts. What is kept in one commit is counted in the same commit, by one new row for each of its days. So no
 * writer ever waits for another, and nothing is looked up. Now and then the rows of a day are made one, which is their sum:
 * each row is taken away and added up by one commit, so that every look at the table gives the same counts.
 */
class CountStore {

    private static final int ROWS_UNTIL_MERGED = 64;

    private final JdbcClient sql;
    private final TransactionOperations transactions;
    private final SharedTexts texts;
    private final IdForm form;
    private int rowsSinceMerged;

    CountStore(JdbcClient sql, TransactionOperations transactions, SharedTexts texts, IdForm form) {
        this.sql = sql;
        this.transactions = transactions;
        this.texts = texts;
        this.form = form;
    }

    /** Keeps the texts that the counts of these entries refer to. */
    void prepare(Collection<Entry> entries) {
        texts.keep(entries.stream()
                .flatMap(entry -> Stream.concat(counters(entry).map(Map.Entry::getKey), rows(entry).stream()))
                .distinct()
                .toList());
    }

    /** Counts entries that were prepared, within the transaction that keeps them. */
    void add(Collection<Entry> entries) {
        Map<Long, Amounts> days = new TreeMap<>();
        for (Entry entry : entries) {
            Amounts day = days.computeIfAbsent(day(entry), any -> new Amounts());
            counters(entry)
                    .forEach(counter -> day.add(
                            texts.id(counter.getKey()), counter.getValue().sum()));
            rows(entry).forEach(row -> day.add(texts.id(row), null));
        }
        days.forEach((day, amounts) -> insert(day, amounts.packed()));
        rowsSinceMerged += days.size();
    }

    /** Makes one row of the many that days have, when there may be some. */
    void merge() {
        if (rowsSinceMerged >= ROWS_UNTIL_MERGED) {
            rowsSinceMerged = 0;
            sql.sql("select day from decision_count group by day having count(*) > 1")
                    .query(Long.class)
                    .list()
                    .forEach(this::merge);
        }
    }

    /** What another replica is merging is left to it. What is not what was written stays as it is. */
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

    /** What stands of a day in one row. */
    record Row(long day, byte[] packed) {}

    /** Of days since 1970, both inclusive. */
    List<Row> rows(long first, long last) {
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

    private static Stream<Map.Entry<Counter, Counted>> counters(Entry entry) {
        var release = new Counted(Counts.RELEASE, entry.release(), null);
        return Stream.concat(Stream.of(release), entry.outcome().counted().stream())
                .map(one -> Map.entry(new Counter(entry.question(), one.by(), one.value()), one));
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
