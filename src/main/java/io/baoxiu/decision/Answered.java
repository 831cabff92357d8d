package io.baoxiu.decision;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.baoxiu.rules.Answer;
import io.baoxiu.vocabulary.Moments;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * An answer as it is told: kept in the journal under this id, made by this release.
 *
 * @param decidedAt in Asia/Shanghai, to the millisecond
 */
public record Answered(
        UUID id,
        String release,
        @JsonFormat(pattern = Moments.FORM) OffsetDateTime decidedAt,
        @JsonUnwrapped Answer answer) {}
