package io.baoxiu.runtime.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/**
 * What SQLite notes of its write-ahead log in the `-shm` file (sqlite.org/walformat.html, 2.1): how far the log reaches, and
 * which generation it is.
 *
 * @param frames that are committed
 * @param settled frames that stand in the database already
 * @param page bytes of a page
 * @param salt of this generation of the log
 */
record LogIndex(long frames, long settled, int page, long salt) {

    static final LogIndex NONE = new LogIndex(0, 0, 0, 0);

    private static final int LENGTH = 100;
    private static final int IS_MADE = 12;
    private static final int PAGE = 14;
    private static final int FRAMES = 16;
    private static final int SALT = 32;
    private static final int SETTLED = 96;

    private static final int HEAD = 32;
    private static final int HEAD_OF_A_FRAME = 24;
    private static final int SALT_IN_THE_LOG = 16;

    static LogIndex of(FileChannel index) throws IOException {
        ByteBuffer read = ByteBuffer.allocate(LENGTH).order(ByteOrder.nativeOrder());
        if (index.read(read, 0) < LENGTH || read.get(IS_MADE) == 0) {
            return NONE;
        }
        int page = Short.toUnsignedInt(read.getShort(PAGE));
        return new LogIndex(
                Integer.toUnsignedLong(read.getInt(FRAMES)),
                Integer.toUnsignedLong(read.getInt(SETTLED)),
                page == 1 ? 1 << 16 : page,
                read.order(ByteOrder.BIG_ENDIAN).getLong(SALT));
    }

    /** Whether a log holds what was committed to it. */
    boolean isOf(FileChannel log) throws IOException {
        if (frames == 0) {
            return true;
        }
        ByteBuffer read = ByteBuffer.allocate(Long.BYTES);
        return log.size() >= HEAD + frames * (HEAD_OF_A_FRAME + page)
                && log.read(read, SALT_IN_THE_LOG) == Long.BYTES
                && read.getLong(0) == salt;
    }
}
