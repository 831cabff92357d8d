package io.baoxiu.runtime;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A database error: its SQLSTATE or, for SQLite, which has none, its result code.
 *
 * @param code the primary result code, without SQLite's extension above the lowest byte
 */
public record SqlFault(@Nullable String state, int code) {

    /** Classes of SQLSTATE: not supported, data, constraint, rollback due to serialization or deadlock, syntax and access. */
    private static final Set<String> OF_CONTENT = Set.of("0A", "22", "23", "40", "42");

    /** SQLite codes: too big, constraint, mismatch. */
    private static final Set<Integer> OF_CONTENT_EMBEDDED = Set.of(18, 19, 20);

    /** No connection, out of resources, ended by an operator or a crash, system error, internal error. */
    private static final Set<String> OF_THE_SERVER = Set.of("08", "53", "57", "58", "XX");

    private static final String READ_ONLY = "25006";
    private static final String CANCELLED = "57014";
    private static final int LOWEST_BYTE = 0xff;

    static SqlFault of(SQLException failure) {
        return new SqlFault(failure.getSQLState(), failure.getErrorCode() & LOWEST_BYTE);
    }

    /** Whether one of the causes is a database refusing the content of a statement: other statements may still succeed. */
    public static boolean isOfContent(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(failure, cause -> cause != null, cause -> cause.getCause())
                .anyMatch(cause -> cause instanceof SQLException sql && of(sql).isOfContent());
    }

    boolean isOfContent() {
        return state == null ? OF_CONTENT_EMBEDDED.contains(code) : OF_CONTENT.contains(kind(state));
    }

    /** Whether all connections to the server are affected: it is gone or read-only. */
    boolean isOfTheServer() {
        return state != null
                && (state.equals(READ_ONLY) || OF_THE_SERVER.contains(kind(state)) && !state.equals(CANCELLED));
    }

    private static String kind(String state) {
        return state.length() < 2 ? state : state.substring(0, 2);
    }
}
