package io.baoxiu.web;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A connection that says what no client would. */
final class RawConnection implements AutoCloseable {

    private static final int LONGEST_WAIT = 60_000;

    private final Socket socket;

    RawConnection(int port) throws IOException {
        socket = new Socket("127.0.0.1", port);
        socket.setSoTimeout(LONGEST_WAIT);
    }

    RawConnection say(String text) throws IOException {
        return say(text.getBytes(StandardCharsets.UTF_8));
    }

    RawConnection say(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        return this;
    }

    /** Says no more, and listens. */
    RawConnection saidAll() throws IOException {
        socket.shutdownOutput();
        return this;
    }

    /** Leaves at once, whatever is under way. */
    void slam() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    /** All that comes until the service has hung up. */
    String rest() throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
