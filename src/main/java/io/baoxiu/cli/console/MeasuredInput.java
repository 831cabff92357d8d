package io.baoxiu.cli.console;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** An input that knows how much of it has been read: a file, compressed or not, or standard input. */
public final class MeasuredInput implements Closeable {

    private static final int AT_ONCE = 1 << 16;
    private static final int GZIP = 0x8B1F;

    private final Path place;
    private final long size;
    private final String identity;
    private final Counted counted;

    public MeasuredInput(Path place) throws IOException {
        this.place = place;
        boolean file = !place.equals(Input.STANDARD);
        counted = new Counted(new Input(place).open());
        size = file ? Files.size(place) : 0;
        identity = file ? place.toAbsolutePath() + " " + size + " " + Files.getLastModifiedTime(place) : "-";
    }

    /** Decompressed, if it begins like a compressed file. */
    public InputStream open() throws IOException {
        var in = new BufferedInputStream(counted, AT_ONCE);
        in.mark(2);
        int first = in.read();
        int second = first == (GZIP & 0xFF) ? in.read() : -1;
        in.reset();
        return second == GZIP >> 8 ? new GZIPInputStream(in, AT_ONCE) : in;
    }

    public Path place() {
        return place;
    }

    /** Distinguishes the file from another or older one with the same name. */
    public String identity() {
        return identity;
    }

    /** The share read, from 0 to 1; {@code null} if unknown. */
    @Nullable
    Double share() {
        return size == 0 ? null : Double.valueOf(Math.min(1, (double) counted.read / size));
    }

    @Override
    public void close() throws IOException {
        counted.close();
    }

    private static final class Counted extends FilterInputStream {

        private long read;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int sign = super.read();
            read += sign < 0 ? 0 : 1;
            return sign;
        }

        @Override
        public int read(byte[] bytes, int from, int most) throws IOException {
            int some = super.read(bytes, from, most);
            read += Math.max(0, some);
            return some;
        }
    }
}
