package io.baoxiu.web.connection;

import io.baoxiu.decision.budget.Readings;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.apache.catalina.connector.Request;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketWrapperBase;

/** Whether the caller is still connected. Only the thread that answers may check. */
final class Presence implements BooleanSupplier {

    private final Request request;
    private final SocketWrapperBase<NioChannel> socket;

    Presence(Request request, SocketWrapperBase<NioChannel> socket) {
        this.request = request;
        this.socket = socket;
    }

    void tell() {
        request.setAttribute(Readings.PRESENCE, this);
    }

    /** Bytes after a body are kept for the next request; the end of the stream means that the caller has left. */
    @Override
    public boolean getAsBoolean() {
        try {
            return !request.isFinished() || socket.isReadyForRead() || !socket.isClosed();
        } catch (IOException left) {
            return false;
        }
    }
}
