package io.baoxiu.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;

/** What lies between the service and a server: it passes bytes on until it falls silent. */
final class Wire implements AutoCloseable {

    private final ServerSocket entrance;
    private final int exit;
    private final Collection<Socket> ends = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean silent = new AtomicBoolean();

    Wire(int exit) throws IOException {
        this.exit = exit;
        entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        inBackground(this::accept);
    }

    int port() {
        return entrance.getLocalPort();
    }

    /** Both ends stay open, and nothing arrives. */
    void silence() {
        silent.set(true);
    }

    void resume() {
        synchronized (silent) {
            silent.set(false);
            silent.notifyAll();
        }
    }

    private void accept() throws IOException {
        while (!entrance.isClosed()) {
            Socket caller = entrance.accept();
            Socket server = new Socket(InetAddress.getLoopbackAddress(), exit);
            ends.add(caller);
            ends.add(server);
            inBackground(() -> pass(caller, server));
            inBackground(() -> pass(server, caller));
        }
    }

    private void pass(Socket from, Socket to) throws IOException, InterruptedException {
        try (from;
                to) {
            byte[] some = new byte[8192];
            for (int read = from.getInputStream().read(some);
                    read >= 0;
                    read = from.getInputStream().read(some)) {
                waitWhileSilent();
                to.getOutputStream().write(some, 0, read);
            }
        }
    }

    private void waitWhileSilent() throws InterruptedException {
        synchronized (silent) {
            while (silent.get()) {
                silent.wait();
            }
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
        resume();
        try {
            entrance.close();
            for (Socket end : ends) {
                end.close();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
