package io.baoxiu.journal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are meant; an absent part chooses nothing out.
 *
 * @param from of {@code decidedAt}, inclusive
 * @param to of {@code decidedAt}, exclusive
 * @param after entries older than this one
 */
public record Selection(
        @Nullable String reference,
        @Nullable String project,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String warrantyClass,
        @Nullable Long tier,
        @Nullable UUID after) {

    public static final Selection ALL = new Selection(null, null, null, null, null, null, null);

    public static Selection between(@Nullable Instant from, @Nullable Instant to) {
        return new Selection(null, null, from, to, null, null, null);
    }

    public Selection olderThan(UUID id) {
        return new Selection(reference, project, from, to, warrantyClass, tier, id);
    }
}
