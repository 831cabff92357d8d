package io.baoxiu.journal.due;

import io.baoxiu.rules.answer.Duties;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is due for an order, according to the newest decision about it.
 *
 * @param revision the number of earlier decisions about it since it was first tracked
 */
public record DueOrder(
        String reference,
        UUID decision,
        Instant decidedAt,
        int revision,
        @Nullable String project,
        Duties duties) {}
