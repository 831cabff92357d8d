package io.baoxiu.web.connection;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketWrapperBase;

/** Whether who asked is still there. Only the thread that answers may look. */
public final class Presence {

    private static final String ATTRIBUTE = Presence.class.getName();

    private final Request request;
    private final SocketWrapperBase<NioChannel> socket;

    Presence(Request request, SocketWrapperBase<NioChannel> socket) {
        this.request = request;
        this.socket = socket;
    }

    void tell() {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** True as well where nobody can know. */
    public static boolean isThere(HttpServletRequest request) {
        return !(request.getAttribute(ATTRIBUTE) instanceof Presence presence) || presence.isThere();
    }

    /** What comes after a body is kept for the next request; the end of the stream is a caller who has left. */
    private boolean isThere() {
        try {
            return !request.isFinished() || socket.isReadyForRead() || !socket.isClosed();
        } catch (IOException left) {
            return false;
        }
    }
}
