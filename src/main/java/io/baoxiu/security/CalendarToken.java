package io.baoxiu.security;

import io.baoxiu.vocabulary.Language;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An address at which a calendar is subscribed to, without its secret.
 *
 * @param id which is no secret
 * @param person who made it
 * @param name what it is for, as that person wrote
 * @param project to which alone it leads; {@code null} for any, as {@code department}
 * @param until when it ends by itself
 */
public record CalendarToken(
        String id,
        String person,
        String name,
        @Nullable String project,
        @Nullable String department,
        Language language,
        Instant madeAt,
        Instant until) {}
