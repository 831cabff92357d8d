package io.baoxiu.web.connection;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Request;
import org.jspecify.annotations.Nullable;

/** The state of a connection: written by the thread that serves it, read by the one that checks it. */
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

    /** A thread has finished with the connection for now. */
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

    /** The head of a request has arrived. */
    void begin(Request asked) {
        headSince = NONE;
        requests++;
        request = asked;
    }

    void end() {
        request = null;
        parting = false;
    }

    /** The answer has been sent completely; what still arrives is ignored. */
    void part() {
        parting = true;
    }

    /** Whether the request goes on without this thread. Only for the thread that serves it. */
    boolean isAsync() {
        Request asked = request;
        var async = new AtomicBoolean();
        if (asked != null) {
            asked.action(ActionCode.ASYNC_IS_ASYNC, async);
        }
        return async.get();
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

    /** Only for the checking thread, like all methods below: adds time in which a thread waited. */
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

    /** The total time waited for this request. */
    long waited() {
        return waited;
    }

    /** The time waited since a byte was transferred. */
    long stalled() {
        return stalled;
    }

    /** The bytes of the body read and of the answer sent. */
    long bytes() {
        Request asked = request;
        return asked == null ? 0 : asked.getBytesRead() + asked.getResponse().getContentWritten();
    }
}
