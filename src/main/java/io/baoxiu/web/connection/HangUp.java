package io.baoxiu.web.connection;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Closes the connection of a caller who was answered before the body had arrived. The answer is sent, the sending side is closed, and for a
 * short while what still arrives is read and discarded: closing a connection with unread bytes resets it, and the answer would be lost.
 */
final class HangUp extends ValveBase {

    private static final Logger LOG = LoggerFactory.getLogger(HangUp.class);
    private static final int MOST_THROWN_AWAY = 64 << 20;

    private final Guard guard;

    HangUp(Guard guard) {
        super(true);
        this.guard = guard;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        Guard.@Nullable Served served = guard.current().orElse(null);
        if (served == null) {
            getNext().invoke(request, response);
            return;
        }
        served.visit().begin(request.getCoyoteRequest());
        new Presence(request, served.socket()).tell();
        getNext().invoke(request, response);
        if (!request.isAsync() && !request.isFinished()) {
            hangUp(request, response, served);
        }
    }

    /** After an invalid head, it is unknown what follows. */
    private static void hangUp(Request request, Response response, Guard.Served served) throws IOException {
        try {
            if (!isAtHand(request)) {
                part(request, response, served);
            }
        } catch (IllegalArgumentException noHead) {
            LOG.debug("a request was malformed: {}", noHead.getMessage());
            request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }

    /** Whether the rest of the body has arrived, so that reading it takes no time. */
    private static boolean isAtHand(Request request) {
        var asked = request.getCoyoteRequest();
        long rest = asked.getContentLengthLong() - asked.getBytesRead();
        asked.action(ActionCode.AVAILABLE, true);
        return asked.getContentLengthLong() >= 0 && rest <= asked.getAvailable();
    }

    private static void part(Request request, Response response, Guard.Served served) throws IOException {
        if (!response.isCommitted()) {
            response.setHeader("Connection", "close");
        }
        response.finishResponse();
        served.socket().getSocket().getIOChannel().shutdownOutput();
        served.visit().part();
        throwAway(request.getCoyoteRequest());
    }

    private static void throwAway(org.apache.coyote.Request asked) {
        try {
            var bin = new Bin();
            int some = asked.doRead(bin);
            for (long read = some; some >= 0 && read < MOST_THROWN_AWAY; read += some) {
                some = asked.doRead(bin);
            }
        } catch (IOException over) {
            LOG.debug("the rest of a request body never arrived: {}", over.getMessage());
        } finally {
            asked.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }

    private static final class Bin implements ApplicationBufferHandler {

        private ByteBuffer bytes = EMPTY_BUFFER;

        @Override
        public void setByteBuffer(ByteBuffer some) {
            bytes = some;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return bytes;
        }

        @Override
        public void expand(int size) {}
    }
}
