package io.baoxiu.web.connection;

import org.apache.coyote.Request;
import org.jspecify.annotations.Nullable;

/** What a connection is at: written by the thread that serves it, read by the one that watches. */
final class Visit {

    private static final long NONE = 0;

    private volatile boolean served;
    private volatile boolean parting;
    private volatile @Nullable Request request;
    private volatile long headSince = NONE;
    private volatile int requests;
    private int counted;
    private long told;
    private long waited;
    private long stalled;

    void enter() {
        served = true;
        head();
    }

    /** A thread has done with it for now. */
    void leave(boolean between) {
        if (request == null) {
            served = false;
            if (between) {
                headSince = NONE;
            } else {
                head();
            }
        }
    }

    private void head() {
        if (headSince == NONE) {
            headSince = System.nanoTime() | 1;
        }
    }

    /** The head of a request is there. */
    void begin(Request asked) {
        headSince = NONE;
        requests++;
        request = asked;
    }

    void end() {
        request = null;
        parting = false;
    }

    /** Everything has been sent; what still arrives is ignored. */
    void part() {
        parting = true;
    }

    boolean isServed() {
        return served;
    }

    boolean isParting() {
        return parting;
    }

    boolean hasAsked() {
        return requests > 0;
    }

    boolean isHeadOverdue(long now, long patience) {
        long since = headSince;
        return since != NONE && now - since > patience;
    }

    /** For the watching thread alone, as all below: a moment more in which a thread waited. */
    void hasWaited(long moment) {
        if (counted != requests) {
            counted = requests;
            waited = 0;
            stalled = 0;
        }
        long bytes = bytes();
        stalled = bytes == told ? stalled + moment : 0;
        told = bytes;
        waited += moment;
    }

    /** In all, for this request. */
    long waited() {
        return waited;
    }

    /** Since a byte moved. */
    long stalled() {
        return stalled;
    }

    /** Once the body is read and the answer sent. */
    long bytes() {
        Request asked = request;
        return asked == null ? 0 : asked.getBytesRead() + asked.getResponse().getContentWritten();
    }
}
