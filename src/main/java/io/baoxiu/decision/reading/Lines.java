package io.baoxiu.decision.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Lines as the bytes that they are, each ended by a line feed or the end of all, so that a faulty one can be told. */
public final class Lines {

    private static final int AT_ONCE = 1 << 16;

    private final InputStream in;
    private final byte[] read = new byte[AT_ONCE];
    private int from;
    private int to;

    public Lines(InputStream in) {
        this.in = in;
    }

    /** Null at the end. */
    public byte @Nullable [] next() throws IOException {
        var line = new ByteArrayOutputStream();
        while (more()) {
            int end = from;
            while (end < to && read[end] != '\n') {
                end++;
            }
            line.write(read, from, end - from);
            boolean ended = end < to;
            from = ended ? end + 1 : end;
            if (ended) {
                return line.toByteArray();
            }
        }
        return line.size() == 0 ? null : line.toByteArray();
    }

    public static boolean isBlank(byte[] line) {
        for (byte sign : line) {
            if (sign != ' ' && sign != '\t' && sign != '\r') {
                return false;
            }
        }
        return true;
    }

    private boolean more() throws IOException {
        if (from == to) {
            from = 0;
            to = Math.max(0, in.read(read));
        }
        return from < to;
    }
}
