package io.baoxiu.rules.engine.atom;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the parts of codes and flags as fast among thousands as among a few: a hash table, whose codes and parts stand at the same places. */
final class CodeIndex {

    private static final int SPREAD = 0x9E3779B9;

    private final @Nullable Object[] codes;
    private final int[] parts;
    private final int shift;

    /** @param numbered parts by code, from 1 on */
    CodeIndex(Map<Object, Integer> numbered) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * numbered.size() + 1);
        codes = new @Nullable Object[1 << bits];
        parts = new int[1 << bits];
        shift = Integer.SIZE - bits;
        numbered.forEach((code, part) -> {
            int at = place(code);
            codes[at] = code;
            parts[at] = part;
        });
    }

    /** The part of a code; 0 if there is no such code. */
    int part(Object code) {
        return parts[place(code)];
    }

    /** Where the code stands, or where it would. */
    private int place(Object code) {
        int at = code.hashCode() * SPREAD >>> shift;
        Object there = codes[at];
        while (there != null && !there.equals(code)) {
            at = at + 1 & codes.length - 1;
            there = codes[at];
        }
        return at;
    }
}
