package io.baoxiu.journal.row;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.UUID;

/** Ascending UUIDs of version 7: while the clock does not advance or is set back, they count up from the last one. */
public final class EntryIds {

    private static final int COUNTER_BITS = 12;
    private static final long COUNTER = (1L << COUNTER_BITS) - 1;

    private static final int DRAWN_AT_ONCE = 128;

    private final SecureRandom random = new SecureRandom();
    private final ByteBuffer drawn =
            ByteBuffer.allocate(DRAWN_AT_ONCE * Long.BYTES).limit(0);
    private long last;

    public EntryIds(UUID notBefore) {
        last = ticks(notBefore);
    }

    public synchronized UUID next(long millis) {
        last = Math.max(last + 1, millis << COUNTER_BITS);
        long time = last >>> COUNTER_BITS;
        long high = time << 16 | 0x7000 | last & COUNTER;
        long low = drawn() >>> 2 | Long.MIN_VALUE;
        return new UUID(high, low);
    }

    /** Threads that draw random numbers wait for the one shared source, so many are drawn at once. */
    private long drawn() {
        if (!drawn.hasRemaining()) {
            random.nextBytes(drawn.array());
            drawn.clear();
        }
        return drawn.getLong();
    }

    /** The smallest id of this moment. */
    public static UUID first(long millis) {
        return new UUID(Math.max(0, millis) << 16, 0);
    }

    /** The time in an id. */
    public static long millis(UUID id) {
        return id.getMostSignificantBits() >>> 16;
    }

    private static long ticks(UUID id) {
        return id.getMostSignificantBits() >>> 16 << COUNTER_BITS | id.getMostSignificantBits() & COUNTER;
    }
}
