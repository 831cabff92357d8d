package io.baoxiu.decision.budget;

import io.baoxiu.table.Allowance;
import jakarta.servlet.http.HttpServletRequest;
import java.io.EOFException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** What one request has spent on reading. It ends when the caller disconnects or the service shuts down. */
final class ReadingAccount implements Allowance, AutoCloseable {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long PORTION = 1 << 20;
    private static final long BETWEEN_GLANCES = Duration.ofMillis(250).toNanos();

    private final Readings readings;
    private final HttpServletRequest request;
    private final OneAtATime.Turn turn;
    private final ProcessorTurns.Place place;
    private final long time;
    private final long since = THREADS.getCurrentThreadCpuTime();
    private long nextGlance = System.nanoTime() + BETWEEN_GLANCES;
    private long taken;
    private long kept;
    private int large;
    private long waitedForOthers;

    ReadingAccount(Readings readings, HttpServletRequest request, OneAtATime.Turn turn, Duration time) {
        this.readings = readings;
        this.request = request;
        this.turn = turn;
        place = readings.turns().place();
        this.time = time.toNanos();
    }

    @Override
    public void keep(long bytes) {
        if (kept + bytes > taken) {
            long wanted = Math.max(PORTION, kept + bytes - taken);
            readings.take(wanted, taken);
            taken += wanted;
        }
        kept += bytes;
    }

    @Override
    public void giveBack(long bytes) {
        kept -= bytes;
        long spare = taken - kept - PORTION;
        if (spare > 0) {
            readings.giveBack(spare);
            taken -= spare;
        }
    }

    @Override
    public void read() {
        glance();
        if (THREADS.getCurrentThreadCpuTime() - since > time) {
            throw new OutOfTime();
        }
    }

    @Override
    public void glance() {
        requireWanted();
        place.computes();
    }

    private void requireWanted() {
        turn.goOn();
        long now = System.nanoTime();
        if (now - nextGlance < 0) {
            return;
        }
        nextGlance = now + BETWEEN_GLANCES;
        if (readings.isClosing()) {
            throw new Ending();
        }
        if (request.getAttribute(Readings.PRESENCE) instanceof BooleanSupplier there && !there.getAsBoolean()) {
            throw new UncheckedIOException(new EOFException("the caller has left"));
        }
    }

    @Override
    public void beginLarge() {
        if (large++ == 0) {
            place.close();
            long begun = System.nanoTime();
            readings.large().enter(this, this::requireWanted);
            waitedForOthers += System.nanoTime() - begun;
        }
    }

    @Override
    public void endLarge() {
        if (--large == 0) {
            readings.large().leave(this);
        }
    }

    @Override
    public long waited() {
        return place.waited() + waitedForOthers;
    }

    @Override
    public void close() {
        place.close();
        readings.giveBack(taken);
        readings.large().leave(this);
    }
}
