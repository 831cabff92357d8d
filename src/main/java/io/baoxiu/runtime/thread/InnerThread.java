package io.baoxiu.runtime.thread;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A thread that is restarted, whatever ended it, until it is stopped. */
public final class InnerThread {

    private static final Logger LOG = LoggerFactory.getLogger(InnerThread.class);

    private final String name;
    private final Runnable work;
    private volatile boolean wanted = true;
    private volatile @Nullable Thread thread;

    InnerThread(String name, Runnable work) {
        this.name = name;
        this.work = work;
    }

    String name() {
        return name;
    }

    boolean isMissing() {
        Thread now = thread;
        return wanted && (now == null || !now.isAlive());
    }

    synchronized void startWhenMissing() {
        if (isMissing()) {
            var next = new Thread(work, name);
            next.setDaemon(true);
            next.setUncaughtExceptionHandler(
                    (ended, why) -> LOG.error("the thread `{}` ended, another starts", name, why));
            thread = next;
            next.start();
        }
    }

    /** Ends restarting and waits a while for the thread to end; its work must have been told to end before. */
    public void stop(Duration atMost) {
        wanted = false;
        Thread last = thread;
        if (last != null) {
            LockSupport.unpark(last);
            join(last, atMost);
        }
    }

    private static void join(Thread last, Duration atMost) {
        try {
            last.join(atMost.toMillis());
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
