package io.baoxiu.web.connection;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.http11.Http11NioProtocol;
import org.jspecify.annotations.Nullable;

/** HTTP/1.1 with monitored connections. Tomcat creates it by class name. */
public final class GuardedProtocol extends Http11NioProtocol {

    private final Guard guard;
    private @Nullable ConnectionSettings settings;
    private @Nullable ScheduledFuture<?> watch;

    public GuardedProtocol() {
        guard = new Guard(getEndpoint().getHandler());
        getEndpoint().setHandler(guard);
    }

    Guard guard() {
        return guard;
    }

    void watch(ConnectionSettings patience) {
        settings = patience;
    }

    @Override
    public void start() throws Exception {
        super.start();
        if (settings != null) {
            watch = getUtilityExecutor()
                    .scheduleWithFixedDelay(
                            new ConnectionWatch(getEndpoint(), guard, settings),
                            ConnectionWatch.TICK_MILLIS,
                            ConnectionWatch.TICK_MILLIS,
                            TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void stop() throws Exception {
        if (watch != null) {
            watch.cancel(false);
        }
        super.stop();
    }
}
