package io.baoxiu.release;

import io.baoxiu.release.record.Dialect;
import io.baoxiu.release.record.ReleaseStore;
import io.baoxiu.runtime.Connections;
import io.baoxiu.runtime.thread.InnerThread;
import io.baoxiu.runtime.thread.InnerThreads;
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
 * Takes over releases that other replicas publish: at once when the database sends a notification, and by polling every
 * second if it cannot, or if the connection for notifications is down.
 */
@Component
class ReleaseWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ReleaseWatch.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private final Releases releases;
    private final DataSource database;
    private final Dialect dialect;
    private final InnerThreads threads;
    private volatile boolean running;
    private volatile boolean pooled;
    private @Nullable InnerThread thread;

    ReleaseWatch(Releases releases, DataSource database, Dialect dialect, InnerThreads threads) {
        this.releases = releases;
        this.database = database;
        this.dialect = dialect;
        this.threads = threads;
    }

    @Override
    public synchronized void start() {
        running = true;
        thread = threads.start("release-watch", this::watch);
    }

    private void watch() {
        while (running) {
            if (dialect == Dialect.POSTGRESQL && !pooled) {
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
            if (Connections.isPooled(connection)) {
                pooled = true;
                LOG.info("polling for releases every second: behind a pooler the database cannot announce them");
                return;
            }
            statement.execute("listen " + ReleaseStore.CHANNEL);
            PGConnection ear = connection.unwrap(PGConnection.class);
            while (running) {
                releases.refresh();
                ear.getNotifications((int) LOOK_EVERY.toMillis());
            }
            statement.execute("unlisten *");
        } catch (SQLException gone) {
            if (running) {
                LOG.warn("polling for releases every second: the database cannot announce them: {}", gone.getMessage());
            }
        }
    }

    @Override
    public synchronized void stop() {
        running = false;
        if (thread != null) {
            thread.stop(LOOK_EVERY.multipliedBy(2));
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
