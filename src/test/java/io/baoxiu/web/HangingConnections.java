package io.baoxiu.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Connections that begin to say something, take their time and never listen; who is hung up on comes again. */
final class HangingConnections implements AutoCloseable {

    private static final byte[] DRIP = {'a'};
    private static final int SMALL = 4096;

    private final InetSocketAddress service;
    private final byte[] beginning;
    private final List<SocketChannel> open = new ArrayList<>();

    HangingConnections(int port, int number, String beginning) throws IOException {
        this.service = new InetSocketAddress("127.0.0.1", port);
        this.beginning = beginning.getBytes(StandardCharsets.UTF_8);
        for (int count = 0; count < number; count++) {
            open.add(begin());
        }
    }

    private SocketChannel begin() throws IOException {
        SocketChannel connection = SocketChannel.open();
        connection.setOption(StandardSocketOptions.SO_RCVBUF, SMALL);
        connection.connect(service);
        connection.write(ByteBuffer.wrap(beginning));
        connection.configureBlocking(false);
        return connection;
    }

    /** Each says a little more, if it has begun to say anything. */
    void drip() {
        for (int place = 0; place < open.size(); place++) {
            try {
                open.get(place).write(ByteBuffer.wrap(beginning.length == 0 ? beginning : DRIP));
            } catch (IOException hungUp) {
                again(place);
            }
        }
    }

    private void again(int place) {
        try {
            open.get(place).close();
            open.set(place, begin());
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    @Override
    public void close() throws IOException {
        for (SocketChannel connection : open) {
            connection.close();
        }
    }
}
