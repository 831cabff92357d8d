package io.baoxiu.runtime;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong in a database, by SQLSTATE or, for SQLite, which states none, by the result code.
 *
 * @param code without what SQLite adds above its lowest byte to tell more of the same
 */
public record SqlFault(@Nullable String state, int code) {

    /** By the classes of SQLSTATE: not supported, data, constraint, rollback for order's sake, syntax and access. */
    private static final Set<String> OF_CONTENT = Set.of("0A", "22", "23", "40", "42");

    /** Of SQLite: too big, constraint, mismatch. */
    private static final Set<Integer> OF_CONTENT_EMBEDDED = Set.of(18, 19, 20);

    /** No connection, an operator's or a crash's end, out of resources, the system's own and inner faults. */
    private static final Set<String> OF_THE_SERVER = Set.of("08", "53", "57", "58", "XX");

    private static final String READ_ONLY = "25006";
    private static final String CANCELLED = "57014";
    private static final int LOWEST_BYTE = 0xff;

    static SqlFault of(SQLException failure) {
        return new SqlFault(failure.getSQLState(), failure.getErrorCode() & LOWEST_BYTE);
    }

    /** Whether somewhere among the causes a database refused what a statement says: another statement may well be taken. */
    public static boolean isOfContent(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(failure, cause -> cause != null, cause -> cause.getCause())
                .anyMatch(cause -> cause instanceof SQLException sql && of(sql).isOfContent());
    }

    boolean isOfContent() {
        return state == null ? OF_CONTENT_EMBEDDED.contains(code) : OF_CONTENT.contains(kind(state));
    }

    /** Whether all connections to the server are as bad: it is gone, or only reads. */
    boolean isOfTheServer() {
        return state != null
                && (state.equals(READ_ONLY) || OF_THE_SERVER.contains(kind(state)) && !state.equals(CANCELLED));
    }

    private static String kind(String state) {
        return state.length() < 2 ? state : state.substring(0, 2);
    }
}
