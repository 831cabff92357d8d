package io.baoxiu.runtime;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Set;

/**
 * Which connections are not used again: each on which anything failed but the content of a statement. What a driver leaves
 * behind is not known (that of SQLite believes in a transaction which another's lock kept from beginning), and a new
 * connection costs little. When the server is gone or only reads, the others to it are as bad, and go as well.
 */
final class Discarding implements SQLExceptionOverride {

    /** By the classes of SQLSTATE: not supported, data, constraint, rollback for order's sake, syntax and access. */
    private static final Set<String> OF_CONTENT = Set.of("0A", "22", "23", "40", "42");

    /** Of SQLite, which states none: too big, constraint, mismatch. */
    private static final Set<Integer> OF_CONTENT_EMBEDDED = Set.of(18, 19, 20);

    /** No connection, an operator's or a crash's end, out of resources, the system's own and inner faults. */
    private static final Set<String> OF_THE_SERVER = Set.of("08", "53", "57", "58", "XX");

    private static final String READ_ONLY = "25006";
    private static final String CANCELLED = "57014";

    private final HikariDataSource pool;

    Discarding(HikariDataSource pool) {
        this.pool = pool;
    }

    @java.lang.Override
    public SQLExceptionOverride.Override adjudicate(SQLException failure) {
        String state = failure.getSQLState();
        boolean content =
                state == null ? OF_CONTENT_EMBEDDED.contains(failure.getErrorCode()) : OF_CONTENT.contains(kind(state));
        if (content) {
            return SQLExceptionOverride.Override.DO_NOT_EVICT;
        }
        if (state != null && ofTheServer(state)) {
            discardAll();
        }
        return SQLExceptionOverride.Override.MUST_EVICT;
    }

    private static boolean ofTheServer(String state) {
        return state.equals(READ_ONLY) || OF_THE_SERVER.contains(kind(state)) && !state.equals(CANCELLED);
    }

    private static String kind(String state) {
        return state.length() < 2 ? state : state.substring(0, 2);
    }

    private void discardAll() {
        HikariPoolMXBean all = pool.getHikariPoolMXBean();
        if (all != null) {
            all.softEvictConnections();
        }
    }
}
