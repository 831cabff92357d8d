package io.baoxiu.journal.append;

import io.baoxiu.journal.row.IdForm;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Up to which moment nothing more is dated, on whatever replica. Who keeps entries shares a lock with all others who do, and
 * looks at that moment under it; who draws a statement up to a moment takes the lock alone, and so waits for the commits
 * under way. What is then still on its way to a commit is dated later.
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

    /** In a transaction that keeps entries: each must be dated after this moment, in milliseconds. */
    long untilNow() {
        lock("pg_advisory_xact_lock_shared");
        return read();
    }

    public boolean includes(long moment) {
        return moment <= read();
    }

    /**
     * Makes final what is dated up to a moment.
     *
     * @param soon how far another replica's clock may be ahead; what it has told already is final too
     * @return the moment up to which all is final, not before the one that was asked for
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

    /** The embedded database has one writer at a time as it is. */
    private void lock(String function) {
        if (form == IdForm.NATIVE) {
            sql.sql("select " + function + "(" + LOCK + ")")
                    .query((row, index) -> 0)
                    .list();
        }
    }
}
