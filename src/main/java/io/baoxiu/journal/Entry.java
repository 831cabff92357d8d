package io.baoxiu.journal;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Moments;
import io.baoxiu.vocabulary.Question;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One decision as it was answered.
 *
 * @param id a UUIDv7; ids ascend in the order of deciding, also when the clock is set back
 * @param caller the person's name
 * @param decidedAt what the clock showed, in Asia/Shanghai, to the millisecond
 * @param contentHash of the release
 * @param software the version of the service
 * @param facts as JSON, with the moment and the rules' day that were taken; absent once dropped by age
 * @param answer as JSON
 */
public record Entry(
        UUID id,
        Question question,
        String caller,
        @JsonFormat(pattern = Moments.FORM) OffsetDateTime decidedAt,
        String release,
        String contentHash,
        String software,
        Language language,
        @JsonRawValue @Nullable String facts,
        @JsonRawValue String answer,
        @JsonUnwrapped Labels labels) {

    /** What entries are found by. */
    public record Labels(
            @Nullable String kind,
            @Nullable String reference,
            @Nullable String project,
            @Nullable String warrantyClass,
            @Nullable Long tier) {

        public static final Labels NONE = new Labels(null, null, null, null, null);
    }
}
