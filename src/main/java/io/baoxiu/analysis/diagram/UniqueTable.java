package io.baoxiu.analysis.diagram;

/**
 * Sequences of whole numbers, each kept once, numbered from 0 in the order in which they were added. Millions of them are a few arrays rather
 * than as many objects, so they take a fraction of the memory, and no pause to collect garbage goes through them.
 */
final class UniqueTable {

    private static final int FIRST_SLOTS = 64;
    private static final int SPREAD = 0x9E3779B9;

    /** Of each sequence its hash, then its elements. */
    private final PagedNumbers cells = new PagedNumbers();

    /** Where each sequence begins, and where the next one will. */
    private final PagedNumbers starts = new PagedNumbers();

    /** By hash, with linear probing: one more than the number of a sequence, or 0. */
    private int[] slots = new int[FIRST_SLOTS];

    private int shift = Integer.numberOfLeadingZeros(FIRST_SLOTS - 1);

    UniqueTable() {
        starts.add(0);
    }

    int size() {
        return starts.size() - 1;
    }

    /** @return the number of the sequence that is the first elements of an array; -1 where it was not added */
    int find(int[] elements, int length) {
        return slots[slot(hash(elements, length), elements, length)] - 1;
    }

    /**
     * Adds a sequence that was not found.
     *
     * @return its number
     */
    int add(int[] elements, int length) {
        int hash = hash(elements, length);
        cells.add(hash);
        for (int i = 0; i < length; i++) {
            cells.add(elements[i]);
        }
        starts.add(cells.size());
        if (2 * size() > slots.length) {
            grow();
        } else {
            slots[slot(hash, elements, length)] = size();
        }
        return size() - 1;
    }

    int length(int number) {
        return starts.get(number + 1) - starts.get(number) - 1;
    }

    int element(int number, int place) {
        return cells.get(starts.get(number) + 1 + place);
    }

    private void grow() {
        slots = new int[2 * slots.length];
        shift--;
        for (int number = 0; number < size(); number++) {
            int slot = cells.get(starts.get(number)) * SPREAD >>> shift;
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = number + 1;
        }
    }

    /** Where a sequence stands, or would stand. */
    private int slot(int hash, int[] elements, int length) {
        int slot = hash * SPREAD >>> shift;
        while (slots[slot] != 0 && !is(slots[slot] - 1, hash, elements, length)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private boolean is(int number, int hash, int[] elements, int length) {
        int start = starts.get(number);
        if (cells.get(start) != hash || starts.get(number + 1) - start - 1 != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (cells.get(start + 1 + i) != elements[i]) {
                return false;
            }
        }
        return true;
    }

    private static int hash(int[] elements, int length) {
        int hash = length;
        for (int i = 0; i < length; i++) {
            hash = SPREAD * hash + elements[i];
        }
        return hash;
    }
}
