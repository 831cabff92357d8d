package io.baoxiu.release;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Takes over what other replicas publish: at once when the database tells of it, and by looking every second when it
 * cannot tell, or the connection on which it would is down.
 */
@Component
class ReleaseWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ReleaseWatch.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private final Releases releases;
    private final DataSource database;
    private final Dialect dialect;
    private volatile boolean running;
    private @Nullable Thread thread;

    ReleaseWatch(Releases releases, DataSource database, Dialect dialect) {
        this.releases = releases;
        this.database = database;
        this.dialect = dialect;
    }

    @Override
    public synchronized void start() {
        running = true;
        thread = new Thread(this::watch, "release-watch");
        thread.setDaemon(true);
        thread.start();
    }

    private void watch() {
        while (running) {
            if (dialect == Dialect.POSTGRESQL) {
                listen();
            }
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
            if (running) {
                releases.refresh();
            }
        }
    }

    private void listen() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("listen " + ReleaseStore.CHANNEL);
            PGConnection ear = connection.unwrap(PGConnection.class);
            while (running) {
                releases.refresh();
                ear.getNotifications((int) LOOK_EVERY.toMillis());
            }
            statement.execute("unlisten *");
        } catch (SQLException gone) {
            if (running) {
                LOG.warn("looking for releases every second: the database cannot tell of them: {}", gone.getMessage());
            }
        }
    }

    @Override
    public synchronized void stop() {
        running = false;
        if (thread != null) {
            LockSupport.unpark(thread);
            join(thread);
        }
    }

    private static void join(Thread ending) {
        try {
            ending.join(2 * LOOK_EVERY.toMillis());
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
