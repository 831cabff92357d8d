package io.baoxiu.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.MDC;

/**
 * What identifies a request, here and where it came from: its id (the caller's if it is safe to write to a log), and its place in a trace
 * (W3C Trace Context).
 */
public record RequestTrace(String id, String traceId, String spanId, String flags) {

    public static final String ID = "X-Request-Id";
    public static final String PARENT = "traceparent";

    private static final String ATTRIBUTE = RequestTrace.class.getName();
    private static final Pattern FIT = Pattern.compile("[A-Za-z0-9._~:/+=@-]{1,128}");
    private static final Pattern TRACEPARENT =
            Pattern.compile("(?!ff)[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-([0-9a-f]{2})");
    private static final String LOGGED_ID = "requestId";
    private static final String LOGGED_TRACE = "traceId";
    private static final String NO_TRACE = "0".repeat(32);

    /** The trace of a request; the same one for its whole duration. */
    public static RequestTrace of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof RequestTrace known) {
            return known;
        }
        RequestTrace trace = begun(request);
        request.setAttribute(ATTRIBUTE, trace);
        return trace;
    }

    private static RequestTrace begun(HttpServletRequest request) {
        String id = only(ID, request).filter(FIT.asMatchPredicate()).orElseGet(() -> newId().toString());
        Matcher parent = TRACEPARENT.matcher(only(PARENT, request).orElse(""));
        boolean goesOn = parent.matches() && !parent.group(1).equals(NO_TRACE);
        return new RequestTrace(
                id, goesOn ? parent.group(1) : random() + random(), random(), goesOn ? parent.group(2) : "00");
    }

    private static Optional<String> only(String header, HttpServletRequest request) {
        Enumeration<String> values = request.getHeaders(header);
        Optional<String> first = values.hasMoreElements() ? Optional.of(values.nextElement()) : Optional.empty();
        return values.hasMoreElements() ? Optional.empty() : first;
    }

    /** A version 4 UUID. It only has to be unique: nothing depends on its secrecy, and the process' secure random source is slow. */
    private static UUID newId() {
        ThreadLocalRandom some = ThreadLocalRandom.current();
        return new UUID(some.nextLong() & ~0xF000L | 0x4000L, some.nextLong() >>> 2 | Long.MIN_VALUE);
    }

    private static String random() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }

    public String traceparent() {
        return "00-" + traceId + "-" + spanId + "-" + flags;
    }

    public void tell(HttpServletResponse response) {
        response.setHeader(ID, id);
        response.setHeader(PARENT, traceparent());
    }

    /** From now on, each line of the log that this thread writes identifies the request. */
    public void enterLog() {
        MDC.put(LOGGED_ID, id);
        MDC.put(LOGGED_TRACE, traceId);
    }

    public static void leaveLog() {
        MDC.remove(LOGGED_ID);
        MDC.remove(LOGGED_TRACE);
    }

    /** The id as it appears in the log. */
    String urn() {
        try {
            return "urn:uuid:" + UUID.fromString(id);
        } catch (IllegalArgumentException ofTheCallersOwnMaking) {
            return "urn:uuid:" + UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.US_ASCII));
        }
    }
}
