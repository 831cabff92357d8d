package io.baoxiu.vocabulary;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Terms by path, which rules look up at every step of a decision. A hash table with linear probing and two to four times as many slots as
 * paths; a path in compiled code is the same object as the stored one, so comparing them does not read their characters.
 */
final class TermIndex {

    private static final int SPREAD = 0x9E3779B9;

    private final @Nullable String[] paths;
    private final @Nullable Term[] terms;
    private final int shift;

    TermIndex(Map<String, Term> all) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * all.size() + 1);
        paths = new String[1 << bits];
        terms = new Term[1 << bits];
        shift = Integer.SIZE - bits;
        all.forEach((path, term) -> {
            int at = place(path);
            paths[at] = path.intern();
            terms[at] = term;
        });
    }

    @Nullable
    Term get(String path) {
        return terms[place(path)];
    }

    /** The slot of a path, or the free one for it. */
    private int place(String path) {
        int at = path.hashCode() * SPREAD >>> shift;
        while (!Objects.equals(paths[at], path)) {
            if (paths[at] == null) {
                return at;
            }
            at = at + 1 & paths.length - 1;
        }
        return at;
    }
}
