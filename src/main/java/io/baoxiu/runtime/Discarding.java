package io.baoxiu.runtime;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;

/**
 * Which connections are not used again: each on which anything failed but the content of a statement. What a driver leaves
 * behind is not known (that of SQLite believes in a transaction which another's lock kept from beginning), and a new
 * connection costs little. When the server is gone or only reads, the others to it are as bad, and go as well.
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
