package io.baoxiu.ledger.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A temporary file that replaces the target once it is complete. The part that was saved is on the disk and can be continued. In a
 * compressed file, each part from one save to the next is a separate gzip member; programs read all members as one.
 */
final class GrowingFile extends OutputStream {

    private static final int AT_ONCE = 1 << 16;

    private final Path target;
    private final Path part;
    private final boolean zipped;
    private final FileChannel channel;
    private final OutputStream plain;
    private @Nullable OutputStream member;

    /** @param settled how many bytes of the existing file were saved and are kept */
    GrowingFile(Path target, boolean zipped, long settled) throws IOException {
        this.target = target;
        this.zipped = zipped;
        part = beside(target, ".part");
        channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel.truncate(settled);
        channel.position(settled);
        plain = new BufferedOutputStream(Channels.newOutputStream(channel), AT_ONCE);
    }

    static Path beside(Path target, String ending) {
        return target.resolveSibling(target.getFileName() + ending);
    }

    @Override
    public void write(int sign) throws IOException {
        open().write(sign);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        open().write(bytes, from, length);
    }

    private OutputStream open() throws IOException {
        if (!zipped) {
            return plain;
        }
        if (member == null) {
            member = new GZIPOutputStream(new Unclosed(plain), AT_ONCE);
        }
        return member;
    }

    /** Forces everything written so far to the disk, and returns its length. */
    long settle() throws IOException {
        endMember();
        plain.flush();
        channel.force(false);
        return channel.position();
    }

    private void endMember() throws IOException {
        if (member != null) {
            member.close();
            member = null;
        }
    }

    /** Moves the file to its target, replacing what was there. */
    void finish() throws IOException {
        if (zipped && channel.size() == 0) {
            open();
        }
        settle();
        channel.close();
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Deletes the file; the target stays as it is. */
    void discard() throws IOException {
        channel.close();
        Files.deleteIfExists(part);
    }

    /** What was written stays for resuming. */
    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** The end of a member is not the end of the file. */
    private static final class Unclosed extends OutputStream {

        private final OutputStream out;

        Unclosed(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int sign) throws IOException {
            out.write(sign);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }
    }
}
