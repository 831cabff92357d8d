package io.baoxiu.web.connection;

import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.tomcat.util.net.AbstractEndpoint;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint.NioSocketWrapper;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.apache.tomcat.util.threads.ThreadPoolExecutor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Checks all connections periodically, and shuts those that hold up others. */
final class ConnectionWatch implements Runnable {

    static final long TICK_MILLIS = 50;

    private static final Logger LOG = LoggerFactory.getLogger(ConnectionWatch.class);
    private static final long MILLION = 1_000_000;
    private static final long SECOND = 1_000 * MILLION;
    private static final long PATIENCE_AMONG_MANY = 100 * MILLION;
    private static final long PATIENCE_IN_PARTING = SECOND;
    private static final long LEAST_TIME_TO_ASK_MILLIS = 500;
    private static final long MOST_BETWEEN_LOOKS = 10 * TICK_MILLIS * MILLION;
    private static final int ONE_IN_SO_MANY_STAYS_FREE = 20;

    private final AbstractEndpoint<NioChannel, ?> endpoint;
    private final Guard guard;
    private final ConnectionSettings settings;
    private final List<Slow> slow = new ArrayList<>();
    private final List<Idle> idle = new ArrayList<>();
    private long before = System.nanoTime();

    ConnectionWatch(AbstractEndpoint<NioChannel, ?> endpoint, Guard guard, ConnectionSettings settings) {
        this.endpoint = endpoint;
        this.guard = guard;
        this.settings = settings;
    }

    /** @param behind for how long its thread has waited beyond the allowed time */
    private record Slow(NioSocketWrapper socket, long behind) {}

    private record Idle(NioSocketWrapper socket, boolean hasAsked, long since) {}

    /** Catches all failures, so that the next check still runs. */
    @Override
    public void run() {
        try {
            look();
        } catch (RuntimeException failure) {
            LOG.warn("the connections could not be inspected", failure);
        }
    }

    private void look() {
        look(System.nanoTime());
    }

    /** If the machine stood still for a while, callers had to wait too: that time does not count against them. */
    void look(long now) {
        slow.clear();
        idle.clear();
        for (SocketWrapperBase<NioChannel> socket : endpoint.getConnections()) {
            if (socket instanceof NioSocketWrapper connection) {
                lookAt(connection, now);
            }
        }
        before = now;
        slow.stream()
                .sorted(Comparator.comparingLong(Slow::behind).reversed())
                .limit(wanting())
                .forEach(one -> giveUp(one.socket()));
        idle.stream()
                .sorted(Comparator.comparing(Idle::hasAsked).thenComparing(Idle::since))
                .limit(excess())
                .forEach(one -> giveUp(one.socket()));
    }

    private void lookAt(NioSocketWrapper socket, long now) {
        Visit visit = guard.visit(socket);
        boolean waiting = socket.interestOps() != 0;
        if (visit != null && visit.isServed()) {
            if (waiting) {
                wait(socket, visit, Math.min(now - before, MOST_BETWEEN_LOOKS));
            }
        } else if (visit != null && visit.isHeadOverdue(now, settings.headTime().toNanos())) {
            giveUp(socket);
        } else if (waiting) {
            long since = Math.max(socket.getLastRead(), socket.getLastWrite());
            if (System.currentTimeMillis() - since > LEAST_TIME_TO_ASK_MILLIS) {
                idle.add(new Idle(socket, visit != null && visit.hasAsked(), since));
            }
        }
    }

    /** Bytes sent into the network are not yet received, so they give a caller no extra time while others wait for a thread. */
    private void wait(NioSocketWrapper socket, Visit visit, long moment) {
        visit.hasWaited(moment);
        long behind =
                visit.waited() - visit.bytes() * SECOND / settings.leastSpeed().toBytes();
        long amongMany = isAnswered(socket) ? visit.stalled() : behind;
        if (behind > patience(socket, visit)) {
            giveUp(socket);
        } else if (amongMany > PATIENCE_AMONG_MANY) {
            slow.add(new Slow(socket, amongMany));
        }
    }

    private long patience(NioSocketWrapper socket, Visit visit) {
        if (visit.isParting()) {
            return PATIENCE_IN_PARTING;
        }
        return isAnswered(socket)
                ? settings.answerTime().toNanos()
                : settings.bodyTime().toNanos();
    }

    private static boolean isAnswered(NioSocketWrapper socket) {
        return socket.interestOpsHas(SelectionKey.OP_WRITE);
    }

    /** How many connections have data but no thread, not counting those that an idle thread is about to take. */
    private int wanting() {
        return endpoint.getExecutor() instanceof ThreadPoolExecutor threads
                ? Math.max(0, threads.getSubmittedCount() - threads.getMaximumPoolSize())
                : 0;
    }

    private long excess() {
        int most = endpoint.getMaxConnections();
        return most <= 0 ? 0 : Math.max(0, endpoint.getConnectionCount() - most + most / ONE_IN_SO_MANY_STAYS_FREE + 1);
    }

    private static void giveUp(NioSocketWrapper socket) {
        try {
            var channel = socket.getSocket().getIOChannel();
            if (isAnswered(socket)) {
                channel.shutdownOutput();
            }
            channel.shutdownInput();
        } catch (IOException | RuntimeException goneMeanwhile) {
            LOG.debug("a connection was closed before it was dropped: {}", goneMeanwhile.getMessage());
        }
    }
}
