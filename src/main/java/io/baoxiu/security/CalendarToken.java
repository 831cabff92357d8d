package io.baoxiu.security;

import io.baoxiu.vocabulary.Language;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An address at which a calendar is subscribed to, without its secret.
 *
 * @param id not secret
 * @param person who made it
 * @param name its purpose, in the words of that person
 * @param project the only project it shows; {@code null} for all; likewise {@code department}
 * @param until when it expires
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
