package io.baoxiu.web;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Between callers and a PostgreSQL that trusts them: gives each transaction to another of a few connections, in turn, and so
 * loses whatever was set, prepared or listened to on one.
 */
final class TransactionPooler implements AutoCloseable {

    private static final int CONNECTIONS = 4;
    private static final int PROTOCOL = 196608;

    private final ServerSocket entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final BlockingQueue<End> idle = new LinkedBlockingQueue<>();
    private final AtomicLong transactions = new AtomicLong();
    private final byte[] greeting;

    TransactionPooler(int server, String database) throws IOException {
        byte[] first = new byte[0];
        for (int i = 0; i < CONNECTIONS; i++) {
            var end = new End(new Socket(InetAddress.getLoopbackAddress(), server));
            first = end.start(database);
            idle.add(end);
        }
        greeting = first;
        inBackground(this::accept);
    }

    int port() {
        return entrance.getLocalPort();
    }

    long transactions() {
        return transactions.get();
    }

    private void accept() throws IOException {
        while (!entrance.isClosed()) {
            var caller = new End(entrance.accept());
            inBackground(() -> serve(caller));
        }
    }

    private void serve(End caller) throws IOException, InterruptedException {
        try (caller) {
            while (!caller.begins()) {
                caller.out.write('N');
            }
            caller.out.write(greeting);
            for (Message first = caller.read(); first.type != 'X'; first = caller.read()) {
                End server = idle.take();
                transactions.incrementAndGet();
                transaction(first, caller, server);
                idle.add(server);
            }
        }
    }

    /** Until the server says that none is open. */
    private static void transaction(Message first, End caller, End server) throws IOException {
        Message next = first;
        while (true) {
            server.write(next);
            if (next.type == 'S' || next.type == 'Q') {
                Message answer;
                do {
                    answer = server.read();
                    caller.write(answer);
                } while (answer.type != 'Z');
                if (answer.body[0] == 'I') {
                    return;
                }
            }
            next = caller.read();
        }
    }

    private record Message(char type, byte[] body) {}

    private record End(Socket socket, DataInputStream in, DataOutputStream out) implements AutoCloseable {

        End(Socket socket) throws IOException {
            this(socket, new DataInputStream(socket.getInputStream()), new DataOutputStream(socket.getOutputStream()));
            socket.setTcpNoDelay(true);
        }

        Message read() throws IOException {
            char type = (char) in.readByte();
            return new Message(type, in.readNBytes(in.readInt() - 4));
        }

        void write(Message message) throws IOException {
            out.write(ByteBuffer.allocate(5 + message.body.length)
                    .put((byte) message.type)
                    .putInt(4 + message.body.length)
                    .put(message.body)
                    .array());
        }

        /** A caller may ask for encryption before it begins. */
        boolean begins() throws IOException {
            byte[] wish = in.readNBytes(in.readInt() - 4);
            return ByteBuffer.wrap(wish).getInt() == PROTOCOL;
        }

        /** Says all that the server said, but of a process that is none of the server's. */
        byte[] start(String database) throws IOException {
            byte[] who = ("user\0postgres\0database\0" + database + "\0client_encoding\0UTF8\0DateStyle\0ISO\0"
                            + "TimeZone\0UTC\0\0")
                    .getBytes(StandardCharsets.UTF_8);
            out.write(ByteBuffer.allocate(8 + who.length)
                    .putInt(8 + who.length)
                    .putInt(PROTOCOL)
                    .put(who)
                    .array());
            var said = new ByteArrayOutputStream();
            var copy = new End(socket, in, new DataOutputStream(said));
            Message message;
            do {
                message = read();
                if (message.type == 'K') {
                    ByteBuffer.wrap(message.body).putInt(Integer.MAX_VALUE);
                }
                copy.write(message);
            } while (message.type != 'Z');
            return said.toByteArray();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    private static void inBackground(Work work) {
        var thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException | InterruptedException over) {
                Thread.currentThread().interrupt();
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            entrance.close();
            for (End end : idle) {
                end.close();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
