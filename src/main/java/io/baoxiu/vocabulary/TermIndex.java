package io.baoxiu.vocabulary;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Terms by their paths, which rules look up at every step of a decision. A hash table of twice to four times as many places as
 * there are paths, in which what meets goes to the next free place; a path that stands in compiled code is the very object that
 * is kept, so that comparing them takes no look at their signs.
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

    /** Where it stands, or would stand. */
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
