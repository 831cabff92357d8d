package io.baoxiu.runtime;

import io.baoxiu.runtime.startup.UnusableDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/**
 * The properties of a PostgreSQL server.
 *
 * @param pooled whether a pooler is in front of it, which may run each transaction in another process of the server
 */
record Server(String encoding, String isolation, boolean pooled) {

    private static final String FIT_ENCODING = "UTF8";
    private static final String FIT_ISOLATION = "read committed";

    static Server of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select current_setting('server_encoding'), current_setting('default_transaction_isolation')")) {
            row.next();
            return new Server(row.getString(1), row.getString(2), isPooled(connection));
        }
    }

    /** A pooler reports a process id that is not the server's. */
    static boolean isPooled(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            return row.getInt(1) != connection.unwrap(PGConnection.class).getBackendPID();
        }
    }

    /** @throws UnusableDatabase when it cannot keep decisions safely */
    void requireFit() {
        if (!encoding.equals(FIT_ENCODING)) {
            throw new UnusableDatabase(
                    "the database keeps texts in `" + encoding + "`, which cannot hold every decision",
                    "Create one with `create database baoxiu encoding 'UTF8' template template0`.");
        }
        if (pooled && !isolation.equals(FIT_ISOLATION)) {
            throw new UnusableDatabase(
                    "transactions behind the pooler are `" + isolation + "`, which is not the service's to set there",
                    "Run `alter database baoxiu set default_transaction_isolation = 'read committed'`, or give the"
                            + " service the server's own address.");
        }
    }
}
