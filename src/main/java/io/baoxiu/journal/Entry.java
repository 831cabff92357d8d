package io.baoxiu.journal;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Moments;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One decision as it was answered.
 *
 * @param question by its name
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
        String question,
        String caller,
        @JsonFormat(pattern = Moments.FORM) OffsetDateTime decidedAt,
        String release,
        String contentHash,
        String software,
        Language language,
        @JsonRawValue @Nullable String facts,
        @JsonRawValue String answer,
        @JsonUnwrapped Labels labels) {

    private static final String UNREADABLE = "{\"unreadable\":";

    /** Whether it is what was written; else there are no facts, and the answer names what cannot be read. */
    @JsonIgnore
    public boolean isReadable() {
        return !answer.startsWith(UNREADABLE);
    }

    /** Itself, when there is no part that is not what was written. */
    Entry orUnreadable(List<String> parts) {
        if (parts.isEmpty()) {
            return this;
        }
        String named = parts.stream().map(part -> "\"" + part + "\"").collect(Collectors.joining(",", "[", "]}"));
        return new Entry(
                id,
                question,
                caller,
                decidedAt,
                release,
                contentHash,
                software,
                language,
                null,
                UNREADABLE + named,
                labels.unreadable());
    }

    /** What entries are found by. */
    public record Labels(
            @Nullable String kind,
            @Nullable String reference,
            @Nullable String project,
            @Nullable String party,
            @Nullable String warrantyClass,
            @Nullable Long tier,
            @Nullable String approver) {

        public static final Labels NONE = new Labels(null, null, null, null, null, null, null);

        /** Lists and spreadsheets show the kind. */
        Labels unreadable() {
            return new Labels("UNREADABLE", reference, project, party, warrantyClass, tier, approver);
        }

        Labels withoutReference() {
            return new Labels(kind, null, project, party, warrantyClass, tier, approver);
        }
    }

    /** The same without what leads to a person. */
    public Entry withoutReferences() {
        return new Entry(
                id,
                question,
                caller,
                decidedAt,
                release,
                contentHash,
                software,
                language,
                facts == null ? null : References.without(facts),
                answer,
                labels.withoutReference());
    }
}
