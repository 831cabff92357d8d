package io.baoxiu.cli.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Where a command prints to. It is UTF-8, unless {@code stdout.encoding} names another encoding that has Chinese, as a
 * Chinese Windows console does. A failed write ends the command; a plain {@link PrintWriter} would ignore it.
 */
public final class Screen {

    private static final String OUT = "stdout.encoding";
    private static final String ERR = "stderr.encoding";

    private Screen() {}

    public static PrintWriter out() {
        return new PrintWriter(new Sure(new FileOutputStream(FileDescriptor.out)), true, charset(OUT));
    }

    /** If error messages cannot be written, that cannot be reported anywhere. */
    public static PrintWriter err() {
        return new PrintWriter(new FileOutputStream(FileDescriptor.err), true, charset(ERR, OUT));
    }

    /** The first that is asked for. */
    private static Charset charset(String... properties) {
        return Stream.of(properties)
                .filter(Screen::isAskedFor)
                .findFirst()
                .map(property -> charsetOrUtf8(System.getProperty(property)))
                .orElse(StandardCharsets.UTF_8);
    }

    /** Newer runtimes set these properties themselves; without a console, that does not say which encoding the user wants. */
    private static boolean isAskedFor(String property) {
        String named = System.getProperty(property);
        boolean setByRuntime =
                Runtime.version().feature() >= 19 && Objects.equals(named, System.getProperty("native.encoding"));
        return named != null && (System.console() != null || !setByRuntime);
    }

    private static Charset charsetOrUtf8(String named) {
        if (!Charset.isSupported(named)) {
            return StandardCharsets.UTF_8;
        }
        Charset charset = Charset.forName(named);
        return charset.canEncode() && charset.newEncoder().canEncode('保') ? charset : StandardCharsets.UTF_8;
    }

    /** Every byte is written, or {@link OutputLost} is thrown. */
    private static final class Sure extends OutputStream {

        private final OutputStream out;

        Sure(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int sign) {
            write(new byte[] {(byte) sign}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            try {
                out.write(bytes, from, length);
            } catch (IOException lost) {
                throw new OutputLost(lost);
            }
        }
    }
}
