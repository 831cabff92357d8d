package io.baoxiu.journal.due;

import io.baoxiu.rules.answer.Duties;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is due of an order, by the newest decision about it.
 *
 * @param revision how many decisions about it there were before, since it was first followed
 */
public record DueOrder(
        String reference,
        UUID decision,
        Instant decidedAt,
        int revision,
        @Nullable String project,
        Duties duties) {}
