package io.baoxiu.decision.reading.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Lines as bytes, each ended by a line feed or by the end of the input, so that a line that is not UTF-8 can be
 * reported.
 */
public final class Lines {

    private static final int AT_ONCE = 1 << 16;

    private final InputStream in;
    private final int longest;
    private final byte[] read = new byte[AT_ONCE];
    private int from;
    private int to;

    public Lines(InputStream in) {
        this(in, Integer.MAX_VALUE);
    }

    /** @param longest how many bytes a line may have */
    public Lines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** Whether the next line can be read without waiting. */
    public boolean isNextHere() {
        for (int place = from; place < to; place++) {
            if (read[place] == '\n') {
                return true;
            }
        }
        return false;
    }

    /**
     * The next line; {@code null} at the end.
     *
     * @throws LineTooLong in place of a line that is too long
     */
    public byte @Nullable [] next() throws IOException {
        var line = new ByteArrayOutputStream();
        boolean tooLong = false;
        while (more()) {
            int end = from;
            while (end < to && read[end] != '\n') {
                end++;
            }
            tooLong |= line.size() + (end - from) > longest;
            if (!tooLong) {
                line.write(read, from, end - from);
            }
            boolean ended = end < to;
            from = ended ? end + 1 : end;
            if (ended) {
                return whole(line, tooLong);
            }
        }
        return line.size() == 0 && !tooLong ? null : whole(line, tooLong);
    }

    private byte[] whole(ByteArrayOutputStream line, boolean tooLong) {
        if (tooLong) {
            throw new LineTooLong(longest);
        }
        return line.toByteArray();
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
