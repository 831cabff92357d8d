package io.baoxiu.journal.share;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** One block of compressed data with the fixed Huffman codes (RFC 1951, 3.2.6), bit by bit. */
final class FixedCodes {

    private static final int FIRST_OF_NINE_BITS = 144;
    private static final int END = 256;
    private static final int FIRST_LENGTH = 257;
    private static final int FIRST_OF_LONG_LENGTHS = 280;
    private static final int SYMBOLS = 288;
    private static final int DISTANCES = 30;
    private static final int DISTANCE_BITS = 5;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 258;

    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int[] CODES = new int[SYMBOLS];
    private static final int[] CODE_BITS = new int[SYMBOLS];
    private static final int[] DISTANCE_CODES = new int[DISTANCES];

    /** By length: its symbol, the first length with the same symbol, and the number of extra bits. */
    private static final int[] LENGTH_SYMBOLS = new int[LONGEST + 1];

    private static final int[] LENGTH_BASES = new int[LONGEST + 1];
    private static final int[] LENGTH_BITS = new int[LONGEST + 1];

    static {
        for (int symbol = 0; symbol < SYMBOLS; symbol++) {
            int bits = 8;
            int code = 0x30 + symbol;
            if (symbol >= FIRST_OF_LONG_LENGTHS) {
                code = 0xC0 + symbol - FIRST_OF_LONG_LENGTHS;
            } else if (symbol >= END) {
                bits = 7;
                code = symbol - END;
            } else if (symbol >= FIRST_OF_NINE_BITS) {
                bits = 9;
                code = 0x190 + symbol - FIRST_OF_NINE_BITS;
            }
            CODES[symbol] = reversed(code, bits);
            CODE_BITS[symbol] = bits;
        }
        for (int distance = 0; distance < DISTANCES; distance++) {
            DISTANCE_CODES[distance] = reversed(distance, DISTANCE_BITS);
        }
        int length = SHORTEST;
        for (int symbol = FIRST_LENGTH; length < LONGEST; symbol++) {
            int bits = Math.max(0, (symbol - FIRST_LENGTH) / 4 - 1);
            int base = length;
            for (; length < base + (1 << bits) && length < LONGEST; length++) {
                LENGTH_SYMBOLS[length] = symbol;
                LENGTH_BASES[length] = base;
                LENGTH_BITS[length] = bits;
            }
        }
        LENGTH_SYMBOLS[LONGEST] = SYMBOLS - 3;
        LENGTH_BASES[LONGEST] = LONGEST;
    }

    private byte[] bytes;
    private int size;
    private long waiting;
    private int bits;

    /** @param head the bytes before the block */
    FixedCodes(byte[] head, int expected) {
        bytes = Arrays.copyOf(head, Math.max(head.length + 2 * Long.BYTES, expected));
        size = head.length;
        put(0b011, 3);
    }

    /** Huffman codes are written starting with their most significant bit. */
    private static int reversed(int code, int bits) {
        return Integer.reverse(code) >>> Integer.SIZE - bits;
    }

    void literal(byte value) {
        symbol(value & 0xFF);
    }

    /**
     * Writes a reference to earlier bytes.
     *
     * @param length from 3 to 258
     * @param distance from 1 to 32,768, back from here
     */
    void match(int length, int distance) {
        symbol(LENGTH_SYMBOLS[length]);
        put(length - LENGTH_BASES[length], LENGTH_BITS[length]);
        int from = distance - 1;
        int extra = Math.max(0, Integer.SIZE - 2 - Integer.numberOfLeadingZeros(from | 1));
        int symbol = from < 4 ? from : 2 * extra + (from >>> extra);
        int more = from < 4 ? 0 : extra;
        put(DISTANCE_CODES[symbol], DISTANCE_BITS);
        put(from & (1 << more) - 1, more);
    }

    private void symbol(int symbol) {
        put(CODES[symbol], CODE_BITS[symbol]);
    }

    /** The lowest bit first. */
    private void put(int value, int count) {
        waiting |= (long) value << bits;
        bits += count;
        if (bits >= Integer.SIZE) {
            room();
            INT.set(bytes, size, (int) waiting);
            size += Integer.BYTES;
            waiting >>>= Integer.SIZE;
            bits -= Integer.SIZE;
        }
    }

    private void room() {
        if (size + Long.BYTES > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
    }

    /** Ends the block and appends a number, the highest byte first. */
    byte[] end(int check) {
        symbol(END);
        room();
        INT.set(bytes, size, (int) waiting);
        size += (bits + Byte.SIZE - 1) / Byte.SIZE;
        room();
        INT.set(bytes, size, Integer.reverseBytes(check));
        return Arrays.copyOf(bytes, size + Integer.BYTES);
    }
}
