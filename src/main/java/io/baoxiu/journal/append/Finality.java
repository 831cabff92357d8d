package io.baoxiu.journal.append;

import io.baoxiu.journal.row.IdForm;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The moment up to which the journal is final: no replica dates a new entry at or before it. Transactions that keep entries hold a shared
 * lock and read the moment under it; drawing a statement takes the lock exclusively, and so waits for the commits under way. Entries that
 * are committed afterwards get a later date.
 */
public final class Finality {

    private static final long LOCK = 0x62616f786975L;
    private static final String READ = "select final_until from journal_state";

    private final JdbcClient sql;
    private final TransactionOperations transactions;
    private final IdForm form;

    Finality(JdbcClient sql, TransactionOperations transactions, IdForm form) {
        this.sql = sql;
        this.transactions = transactions;
        this.form = form;
    }

    /** The final moment in milliseconds; to be called in the transaction that keeps entries, which must all be dated after it. */
    long untilNow() {
        lock("pg_advisory_xact_lock_shared");
        return read();
    }

    public boolean includes(long moment) {
        return moment <= read();
    }

    /**
     * Makes everything dated up to a moment final.
     *
     * @param soon how far another replica's clock may be ahead, in milliseconds; what that replica has answered already
     *     becomes final too
     * @return the moment up to which everything is final, at or after the one asked for
     */
    public long include(long moment, long soon) {
        return transactions.execute(status -> {
            lock("pg_advisory_xact_lock");
            long newest = sql.sql("select coalesce(max(decided_at), 0) from (select decided_at from decision"
                            + " order by id desc limit 1000) as newest where decided_at <= :soon")
                    .param("soon", moment + soon)
                    .query(Long.class)
                    .single();
            long last = Math.max(moment, soon == 0 ? 0 : newest);
            sql.sql("update journal_state set final_until = :last where final_until < :last")
                    .param("last", last)
                    .update();
            return last;
        });
    }

    private long read() {
        return sql.sql(READ).query(Long.class).single();
    }

    /** The embedded database needs no lock: it has one writer at a time. */
    private void lock(String function) {
        if (form == IdForm.NATIVE) {
            sql.sql("select " + function + "(" + LOCK + ")")
                    .query((row, index) -> 0)
                    .list();
        }
    }
}
