package io.baoxiu.web.connection;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/** Wraps Tomcat's own handler of connections and records which of them a thread is serving. */
final class Guard implements Handler<NioChannel> {

    private final Handler<NioChannel> handler;
    private final Map<SocketWrapperBase<NioChannel>, Visit> visits = new ConcurrentHashMap<>();
    private final ThreadLocal<@Nullable Served> current = new ThreadLocal<>();

    Guard(Handler<NioChannel> handler) {
        this.handler = handler;
    }

    /** A connection that this thread is serving. */
    record Served(SocketWrapperBase<NioChannel> socket, Visit visit) {}

    Optional<Served> current() {
        return Optional.ofNullable(current.get());
    }

    @Nullable
    Visit visit(SocketWrapperBase<NioChannel> socket) {
        return visits.get(socket);
    }

    /** Whether a thread is serving any connection. */
    boolean isServing() {
        return visits.values().stream().anyMatch(Visit::isServed);
    }

    @Override
    public SocketState process(SocketWrapperBase<NioChannel> socket, SocketEvent event) {
        var visit = visits.computeIfAbsent(socket, any -> new Visit());
        visit.enter();
        current.set(new Served(socket, visit));
        SocketState state = SocketState.CLOSED;
        try {
            state = handler.process(socket, event);
            return state;
        } finally {
            current.remove();
            if (state != SocketState.LONG || !visit.isAsync()) {
                visit.end();
            }
            visit.leave(state == SocketState.OPEN);
            if (state == SocketState.CLOSED) {
                visits.remove(socket);
            }
        }
    }

    @Override
    public void release(SocketWrapperBase<NioChannel> socket) {
        visits.remove(socket);
        handler.release(socket);
    }

    @Override
    public Object getGlobal() {
        return handler.getGlobal();
    }

    @Override
    public void pause() {
        handler.pause();
    }

    @Override
    public void recycle() {
        handler.recycle();
    }
}
