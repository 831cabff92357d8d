package io.baoxiu.runtime;

import com.zaxxer.hikari.HikariDataSource;
import io.baoxiu.runtime.startup.UnusableDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/** Connections to a PostgreSQL server, with settings of their own where its defaults do not suit the service. */
final class ServerPool {

    /**
     * In seconds: a server that has gone away must not block a decision for ever. A read-only server is not used; which
     * of several hosts is the primary is checked again after two seconds.
     */
    private static final Map<String, String> SETTINGS = Map.of(
            "connectTimeout", "2",
            "socketTimeout", "30",
            "tcpKeepAlive", "true",
            "targetServerType", "primary",
            "hostRecheckSeconds", "2");

    /** In milliseconds, if the server has these settings: none of them may end a transaction of the service early. */
    private static final String OWN_LIMITS =
            "select set_config(name, case name when 'transaction_timeout' then '0' else '60000' end, false) from pg_settings"
                    + " where name in ('idle_in_transaction_session_timeout', 'transaction_timeout')";

    private ServerPool() {}

    /**
     * A pooler may run each transaction in another server process, which does not have earlier settings or prepared
     * statements.
     *
     * @throws UnusableDatabase when the server does not meet the requirements
     * @throws CannotGetJdbcConnectionException when it cannot be reached
     */
    static HikariDataSource of(DataSourceProperties properties) {
        Server server = look(properties);
        server.requireFit();
        var pool = new HikariDataSource();
        SETTINGS.forEach(pool::addDataSourceProperty);
        if (server.pooled()) {
            pool.addDataSourceProperty("prepareThreshold", "0");
        } else {
            pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
            pool.setConnectionInitSql(OWN_LIMITS);
        }
        return pool;
    }

    private static Server look(DataSourceProperties properties) {
        var settings = new Properties();
        settings.putAll(SETTINGS);
        if (properties.determineUsername() != null) {
            settings.put("user", properties.determineUsername());
        }
        if (properties.determinePassword() != null) {
            settings.put("password", properties.determinePassword());
        }
        try (Connection connection = DriverManager.getConnection(properties.determineUrl(), settings)) {
            return Server.of(connection);
        } catch (SQLException away) {
            throw new CannotGetJdbcConnectionException("the database cannot be reached", away);
        }
    }
}
