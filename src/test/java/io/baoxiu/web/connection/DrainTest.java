package io.baoxiu.web.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.junit.jupiter.api.Test;

class DrainTest {

    @SuppressWarnings("unchecked")
    private final Handler<NioChannel> handler = mock(Handler.class);

    @SuppressWarnings("unchecked")
    private final SocketWrapperBase<NioChannel> socket = mock(SocketWrapperBase.class);

    private final Guard guard = new Guard(handler);
    private final Drain drain = new Drain();

    @Test
    void waitsForTheRequestThatAThreadHasTaken() throws Exception {
        var taken = new CountDownLatch(1);
        var answered = new CountDownLatch(1);
        when(handler.process(any(), any())).thenAnswer(call -> {
            taken.countDown();
            answered.await();
            return SocketState.CLOSED;
        });
        drain.await(guard);
        drain.start();

        CompletableFuture<?> serving = CompletableFuture.runAsync(() -> guard.process(socket, SocketEvent.OPEN_READ));
        taken.await();
        CompletableFuture<?> stopping = CompletableFuture.runAsync(drain::stop);

        assertThat(stopping).isNotDone();
        assertThat(guard.isServing()).isTrue();
        answered.countDown();
        serving.get(10, TimeUnit.SECONDS);
        stopping.get(10, TimeUnit.SECONDS);
        assertThat(guard.isServing()).isFalse();
        assertThat(drain.isRunning()).isFalse();
    }

    @Test
    void waitsForNobodyWhereAConnectionIsIdle() {
        when(handler.process(any(), any())).thenReturn(SocketState.OPEN);
        drain.await(guard);

        guard.process(socket, SocketEvent.OPEN_READ);

        assertThat(guard.isServing()).isFalse();
        drain.stop();
    }

    @Test
    void waitsForTheRequestThatGoesOnWithoutAThread() throws Exception {
        begins(request(true));
        drain.await(guard);
        drain.start();

        guard.process(socket, SocketEvent.OPEN_READ);
        CompletableFuture<?> stopping = CompletableFuture.runAsync(drain::stop);

        assertThat(guard.isServing()).isTrue();
        assertThat(stopping).isNotDone();
        guard.process(socket, SocketEvent.OPEN_READ);
        assertThat(guard.isServing()).isFalse();
        stopping.get(10, TimeUnit.SECONDS);
        assertThat(drain.isRunning()).isFalse();
    }

    @Test
    void waitsForNobodyWhereAnAnswerIsFollowedByAPartOfAHead() {
        begins(request(false));

        guard.process(socket, SocketEvent.OPEN_READ);

        assertThat(guard.isServing()).isFalse();
    }

    /** The request begins, and its connection stays in use until it is processed once more. */
    private void begins(Request request) {
        when(handler.process(any(), any()))
                .thenAnswer(call -> {
                    guard.current().orElseThrow().visit().begin(request);
                    return SocketState.LONG;
                })
                .thenReturn(SocketState.OPEN);
    }

    private static Request request(boolean async) {
        Request request = mock(Request.class);
        doAnswer(call -> {
                    call.<AtomicBoolean>getArgument(1).set(async);
                    return null;
                })
                .when(request)
                .action(eq(ActionCode.ASYNC_IS_ASYNC), any());
        return request;
    }
}
