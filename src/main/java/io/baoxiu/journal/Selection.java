package io.baoxiu.journal;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are meant; an absent part chooses nothing out.
 *
 * @param equal what an entry must have
 * @param from of {@code decidedAt}, inclusive
 * @param to of {@code decidedAt}, exclusive
 * @param after entries older than this one
 */
public record Selection(
        Map<By, Object> equal,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable UUID after) {

    public static final Selection ALL = new Selection(Map.of(), null, null, null);

    public Selection {
        equal = Map.copyOf(equal);
    }

    /** What entries are found by. */
    public enum By {
        QUESTION("question"),
        CALLER("caller"),
        RELEASE("release"),
        REFERENCE("reference"),
        PROJECT("project"),
        PARTY("party"),
        WARRANTY_CLASS("warranty_class"),
        TIER("tier"),
        APPROVER("approver");

        private final String column;

        By(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }
    }

    public static Selection between(@Nullable Instant from, @Nullable Instant to) {
        return new Selection(Map.of(), from, to, null);
    }

    public Selection with(By by, Object value) {
        Map<By, Object> more = new EnumMap<>(By.class);
        more.putAll(equal);
        more.put(by, value);
        return new Selection(more, from, to, after);
    }

    public Selection olderThan(UUID id) {
        return new Selection(equal, from, to, id);
    }
}
