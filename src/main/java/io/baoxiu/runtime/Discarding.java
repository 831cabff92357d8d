package io.baoxiu.runtime;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;

/**
 * Discards a connection after any failure, except one caused by the content of a statement. The state a driver leaves is unknown (SQLite's
 * driver believes a transaction has begun that a lock prevented), and a new connection is cheap. If the server is gone or read-only, all
 * other connections to it are discarded as well.
 */
final class Discarding implements SQLExceptionOverride {

    private final HikariDataSource pool;

    Discarding(HikariDataSource pool) {
        this.pool = pool;
    }

    @java.lang.Override
    public SQLExceptionOverride.Override adjudicate(SQLException failure) {
        SqlFault fault = SqlFault.of(failure);
        if (fault.isOfContent()) {
            return SQLExceptionOverride.Override.DO_NOT_EVICT;
        }
        if (fault.isOfTheServer()) {
            discardAll();
        }
        return SQLExceptionOverride.Override.MUST_EVICT;
    }

    private void discardAll() {
        HikariPoolMXBean all = pool.getHikariPoolMXBean();
        if (all != null) {
            all.softEvictConnections();
        }
    }
}
