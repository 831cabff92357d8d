package io.baoxiu.decision.budget;

import io.baoxiu.decision.Caller;
import io.baoxiu.table.Allowance;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Reads and analyses uploaded workbooks: one request per person at a time, in a bounded time, in memory that all share, and in turns, so
 * that a processor stays free for deciding. Memory for the upload itself is reserved before a byte of it is read.
 */
@Component
@EnableConfigurationProperties(ReadingSettings.class)
public class Readings {

    /** The request attribute that tells whether the caller is still connected: a {@link java.util.function.BooleanSupplier}. */
    public static final String PRESENCE = "io.baoxiu.presence";

    private static final long LARGEST_UPLOAD = 64 << 20;

    private final ReadingSettings settings;
    private final OneAtATime oneAtATime;
    private final ProcessorTurns turns = new ProcessorTurns(Runtime.getRuntime().availableProcessors());
    private final LargeAnalyses large = new LargeAnalyses(Runtime.getRuntime().availableProcessors());
    private final AtomicLong free;
    private volatile boolean closing;

    Readings(ReadingSettings settings, OneAtATime oneAtATime) {
        this.settings = settings;
        this.oneAtATime = oneAtATime;
        this.free = new AtomicLong(settings.bytes());
    }

    /** Reads an upload, and then its files. */
    public interface Work<T> {
        T done() throws IOException;
    }

    /** @throws CheckRunning while another one by the same person is running */
    public <T> T of(Caller caller, HttpServletRequest request, Work<T> work) {
        return oneAtATime.of(caller, turn -> accounted(request, turn, work));
    }

    /**
     * The same in place of the person's previous request, which is stopped.
     *
     * @throws Superseded when the person sends a newer request meanwhile
     */
    public <T> T newest(Caller caller, HttpServletRequest request, Work<T> work) {
        return oneAtATime.newest(caller, turn -> accounted(request, turn, work));
    }

    /** For files that were read before and may have to be read again: in parallel to the person's other requests. */
    public <T> T beside(HttpServletRequest request, Work<T> work) {
        return accounted(request, new OneAtATime.Turn(), work);
    }

    private <T> T accounted(HttpServletRequest request, OneAtATime.Turn turn, Work<T> work) {
        try (var account = new ReadingAccount(this, request, turn, settings.time())) {
            account.keep(announced(request));
            return account.during(() -> done(work));
        }
    }

    private static <T> T done(Work<T> work) {
        try {
            return work.done();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static long announced(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        boolean unsaid = length < 0 && request.getHeader("Transfer-Encoding") != null;
        return unsaid ? LARGEST_UPLOAD : Math.max(0, length);
    }

    /** @param before the bytes that the same request has taken already */
    void take(long bytes, long before) {
        if (before + bytes > settings.bytes()) {
            throw new Allowance.Exceeded();
        }
        if (free.addAndGet(-bytes) < 0) {
            free.addAndGet(bytes);
            throw new Allowance.Overdrawn();
        }
    }

    void giveBack(long bytes) {
        free.addAndGet(bytes);
    }

    ProcessorTurns turns() {
        return turns;
    }

    LargeAnalyses large() {
        return large;
    }

    boolean isClosing() {
        return closing;
    }

    @EventListener
    void close(ContextClosedEvent end) {
        closing = true;
    }
}
