package io.baoxiu.runtime.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/**
 * What SQLite records about its write-ahead log in the `-shm` file (sqlite.org/walformat.html, 2.1): the log's length and its generation.
 *
 * @param frames number of committed frames
 * @param settled number of frames already written into the database
 * @param page size of a page in bytes
 * @param salt identifies this generation of the log
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

    /** Whether a log contains everything that was committed to it. */
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
