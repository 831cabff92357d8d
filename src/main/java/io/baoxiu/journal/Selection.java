package io.baoxiu.journal;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are selected; an absent part excludes no entry.
 *
 * @param equal what an entry must have: its question, caller or release, or a label by its name
 * @param from start of {@code decidedAt}, inclusive
 * @param to end of {@code decidedAt}, exclusive
 * @param after only entries older than this one
 */
public record Selection(
        Map<String, Object> equal,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable UUID after) {

    public static final String QUESTION = "question";
    public static final String CALLER = "caller";
    public static final String RELEASE = "release";

    /** The label by which persons are found. */
    public static final String REFERENCE = Labels.REFERENCE;

    public static final Selection ALL = new Selection(Map.of(), null, null, null);

    public Selection {
        equal = Map.copyOf(equal);
    }

    public static Selection between(@Nullable Instant from, @Nullable Instant to) {
        return new Selection(Map.of(), from, to, null);
    }

    public Selection with(String name, Object value) {
        Map<String, Object> more = new HashMap<>(equal);
        more.put(name, value);
        return new Selection(more, from, to, after);
    }

    public Selection olderThan(UUID id) {
        return new Selection(equal, from, to, id);
    }
}
