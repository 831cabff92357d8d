package io.baoxiu.journal.share;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.Adler32;

/**
 * Packs short texts with a preset dictionary (RFC 1950) into what {@link java.util.zip.Inflater} reads. {@code Deflater} would index the
 * dictionary again for every text, which takes several times as long as packing it; here the dictionary is indexed once. Earlier places of
 * the next four bytes are found through hash chains, the nearest first. The longest match is taken, unless one that begins a byte later is
 * longer (lazy matching). For such short texts, fixed Huffman codes are hardly longer than dynamic ones, whose table would have to be
 * written first.
 */
final class Packing {

    /** The most bytes of dictionary and text together: distances reach no farther. */
    static final int MOST = 1 << 15;

    private static final int HASH_BITS = 13;
    private static final int TEXT_HASH_BITS = 10;
    private static final int HASH = 0x9E3779B1;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 258;
    private static final int LONG_ENOUGH = 16;
    private static final int TRIES_IN_TEXT = 8;
    private static final int TRIES_IN_DICTIONARY = 16;
    private static final byte[] METHOD = {0x78, (byte) 0xF9};
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private final byte[] dictionary;
    private final byte[] head;

    /** By hash, the last place in the dictionary, plus one; {@code before} has, by place, the previous one. */
    private final int[] last = new int[1 << HASH_BITS];

    private final int[] before;

    Packing(byte[] dictionary) {
        this.dictionary = dictionary;
        before = new int[dictionary.length];
        for (int place = 0; place + SHORTEST <= dictionary.length; place++) {
            int hash = hash(dictionary, place, HASH_BITS);
            before[place] = last[hash];
            last[hash] = place + 1;
        }
        head = ByteBuffer.allocate(METHOD.length + Integer.BYTES)
                .put(METHOD)
                .putInt(check(dictionary))
                .array();
    }

    private static int hash(byte[] bytes, int place, int bits) {
        return (int) INT.get(bytes, place) * HASH >>> Integer.SIZE - bits;
    }

    private static int check(byte[] bytes) {
        var adler = new Adler32();
        adler.update(bytes);
        return (int) adler.getValue();
    }

    /** @param text at most {@link #MOST} bytes together with the dictionary */
    byte[] pack(byte[] text) {
        return new OneText(text).packed();
    }

    /** A text appended to the dictionary, and the packing of it. */
    private final class OneText {

        private final byte[] text;
        private final byte[] all;
        private final int begin = dictionary.length;
        private final int end;
        private final int[] lastOfText = new int[1 << TEXT_HASH_BITS];
        private final int[] beforeInText;
        private int length;
        private int distance;

        OneText(byte[] text) {
            this.text = text;
            end = begin + text.length;
            all = Arrays.copyOf(dictionary, end);
            System.arraycopy(text, 0, all, begin, text.length);
            beforeInText = new int[text.length];
        }

        byte[] packed() {
            var codes = new FixedCodes(head, text.length / 2);
            int place = begin;
            find(place, SHORTEST - 1);
            while (place < end) {
                int found = length;
                int back = distance;
                note(place, Math.min(place, end - SHORTEST) + 1);
                boolean later = found < LONG_ENOUGH && find(place + 1, Math.max(found, SHORTEST - 1));
                if (found < SHORTEST || later) {
                    codes.literal(all[place++]);
                    if (!later) {
                        length = 0;
                    }
                } else {
                    codes.match(found, back);
                    note(place + 1, Math.min(place + found, end - SHORTEST + 1));
                    place += found;
                    find(place, SHORTEST - 1);
                }
            }
            return codes.end(check(text));
        }

        private void note(int from, int before) {
            for (int place = from; place < before; place++) {
                int hash = hash(all, place, TEXT_HASH_BITS);
                beforeInText[place - begin] = lastOfText[hash];
                lastOfText[hash] = place + 1;
            }
        }

        /** Whether an earlier match for a place is longer than this; if so, its length and distance are stored. */
        private boolean find(int place, int longerThan) {
            length = 0;
            if (place + SHORTEST > end) {
                return false;
            }
            int best = longerThan;
            int most = Math.min(LONGEST, end - place);
            int tries = TRIES_IN_TEXT;
            for (int at = lastOfText[hash(all, place, TEXT_HASH_BITS)] - 1;
                    at >= 0 && tries > 0 && best < most;
                    at = beforeInText[at - begin] - 1, tries--) {
                best = longer(place, at, best, most);
            }
            tries = TRIES_IN_DICTIONARY;
            for (int at = last[hash(all, place, HASH_BITS)] - 1;
                    at >= 0 && tries > 0 && best < most;
                    at = before[at] - 1, tries--) {
                best = longer(place, at, best, most);
            }
            return length > 0;
        }

        private int longer(int place, int at, int best, int most) {
            if (all[at + best] != all[place + best]) {
                return best;
            }
            int same = Arrays.mismatch(all, at, at + most, all, place, place + most);
            int found = same < 0 ? most : same;
            if (found <= best) {
                return best;
            }
            length = found;
            distance = place - at;
            return found;
        }
    }
}
