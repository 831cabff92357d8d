package io.baoxiu.journal.count;

import io.baoxiu.journal.count.Amounts.Amount;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.CRC32;

/**
 * Amounts in few bytes: in the order of their keys, each key as the difference from the one before; whole numbers with seven bits a byte,
 * the lowest first; then a CRC-32 of it all, so that a changed byte is detected.
 */
final class PackedAmounts {

    private static final int BITS = 7;
    private static final int LOWEST = 0x7f;
    private static final int MORE = 0x80;

    private PackedAmounts() {}

    interface Each {
        void accept(int key, Amount amount);
    }

    static byte[] pack(SortedMap<Integer, Amount> amounts) {
        var packed = new ByteArrayOutputStream(8 + 4 * amounts.size());
        int last = 0;
        for (Map.Entry<Integer, Amount> each : amounts.entrySet()) {
            write(each.getKey() - last, packed);
            last = each.getKey();
            write(each.getValue(), packed);
        }
        byte[] content = packed.toByteArray();
        packed.writeBytes(ByteBuffer.allocate(Integer.BYTES)
                .putInt(check(content, content.length))
                .array());
        return packed.toByteArray();
    }

    private static void write(Amount amount, ByteArrayOutputStream to) {
        BigDecimal sum = amount.sum();
        write(amount.number() << 1 | (sum == null ? 0 : 1), to);
        if (sum != null) {
            byte[] unscaled = sum.unscaledValue().toByteArray();
            write(Integer.toUnsignedLong(sum.scale()), to);
            write(unscaled.length, to);
            to.writeBytes(unscaled);
        }
    }

    private static void write(long number, ByteArrayOutputStream to) {
        long left = number;
        while (left > LOWEST) {
            to.write((int) (left & LOWEST) | MORE);
            left >>>= BITS;
        }
        to.write((int) left);
    }

    /** @throws IllegalArgumentException when the bytes are damaged; nothing is passed on then */
    static void read(byte[] packed, Each each) {
        int end = packed.length - Integer.BYTES;
        if (end < 0 || ByteBuffer.wrap(packed).getInt(end) != check(packed, end)) {
            throw new IllegalArgumentException("not whole packed amounts");
        }
        ByteBuffer left = ByteBuffer.wrap(packed, 0, end);
        int key = 0;
        while (left.hasRemaining()) {
            key += (int) number(left);
            long number = number(left);
            each.accept(key, new Amount(number >>> 1, (number & 1) == 0 ? null : sum(left)));
        }
    }

    private static BigDecimal sum(ByteBuffer left) {
        int scale = (int) number(left);
        byte[] unscaled = new byte[(int) number(left)];
        left.get(unscaled);
        return new BigDecimal(new BigInteger(unscaled), scale);
    }

    private static long number(ByteBuffer left) {
        long number = 0;
        byte bits = -1;
        for (int shift = 0; bits < 0; shift += BITS) {
            bits = left.get();
            number |= (long) (bits & LOWEST) << shift;
        }
        return number;
    }

    private static int check(byte[] bytes, int length) {
        var crc = new CRC32();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }
}
