package io.baoxiu.web.connection;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Set;
import org.apache.tomcat.util.net.AbstractEndpoint;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint.NioSocketWrapper;
import org.apache.tomcat.util.net.SocketEvent;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class ConnectionWatchTest {

    private static final ConnectionSettings SETTINGS = new ConnectionSettings(
            Duration.ofSeconds(10), Duration.ofSeconds(10), Duration.ofSeconds(60), DataSize.ofKilobytes(50));

    @SuppressWarnings("unchecked")
    private final Handler<NioChannel> handler = mock(Handler.class);

    @SuppressWarnings("unchecked")
    private final AbstractEndpoint<NioChannel, ?> endpoint = mock(AbstractEndpoint.class);

    private final NioSocketWrapper socket = mock(NioSocketWrapper.class);
    private final SocketChannel channel = mock(SocketChannel.class);
    private final Guard guard = new Guard(handler);
    private final ConnectionWatch watch = new ConnectionWatch(endpoint, guard, SETTINGS);
    private final long start = System.nanoTime();

    @Test
    void aMachineThatStoodStillCountsAgainstNoCaller() throws Exception {
        whileABodyIsAwaited(() -> {
            look(0);
            look(60_000);
        });
        verify(channel, never()).shutdownInput();
    }

    @Test
    void aBodyThatDoesNotComeIsGivenUp() throws Exception {
        whileABodyIsAwaited(() -> {
            for (long millis = 0; millis < 11_000; millis += ConnectionWatch.TICK_MILLIS) {
                look(millis);
            }
        });
        verify(channel, atLeastOnce()).shutdownInput();
    }

    private void look(long millis) {
        watch.look(start + Duration.ofMillis(millis).toNanos());
    }

    private void whileABodyIsAwaited(Runnable looks) {
        NioChannel connection = mock(NioChannel.class);
        when(connection.getIOChannel()).thenReturn(channel);
        when(socket.getSocket()).thenReturn(connection);
        when(socket.interestOps()).thenReturn(SelectionKey.OP_READ);
        when(endpoint.getConnections()).thenReturn(Set.of(socket));
        when(handler.process(any(), any())).thenAnswer(call -> {
            looks.run();
            return SocketState.CLOSED;
        });
        guard.process(socket, SocketEvent.OPEN_READ);
    }
}
