package io.baoxiu.rules.engine.atom;

import java.util.Map;

/** Finds the parts of codes and flags as fast among thousands as among a few: a hash table of part numbers. */
final class CodeIndex {

    private static final int SPREAD = 0x9E3779B9;

    private final Object[] codes;
    private final int[] slots;
    private final int shift;

    /** @param parts by code, from 1 on */
    CodeIndex(Map<Object, Integer> parts) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * parts.size() + 1);
        codes = new Object[parts.size() + 1];
        slots = new int[1 << bits];
        shift = Integer.SIZE - bits;
        parts.forEach((code, part) -> {
            int at = code.hashCode() * SPREAD >>> shift;
            while (slots[at] != 0) {
                at = at + 1 & slots.length - 1;
            }
            slots[at] = part;
            codes[part] = code;
        });
    }

    /** The part of a code; 0 if there is no such code. */
    int part(Object code) {
        int at = code.hashCode() * SPREAD >>> shift;
        int part = slots[at];
        while (part != 0 && !codes[part].equals(code)) {
            at = at + 1 & slots.length - 1;
            part = slots[at];
        }
        return part;
    }
}
