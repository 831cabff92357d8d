package io.baoxiu.journal;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.time.Moments;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
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
 * @param outcome the answer
 * @param labels what it is found by
 */
@JsonPropertyOrder({
    "id",
    "question",
    "caller",
    "decidedAt",
    "release",
    "contentHash",
    "software",
    "language",
    "facts",
    "answer"
})
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
        @JsonIgnore Outcome outcome,
        @JsonIgnore Labels labels) {

    private static final String UNREADABLE = "{\"unreadable\":";

    /** As JSON, in the language in which it was answered. */
    @JsonProperty
    @JsonRawValue
    public String answer() {
        return outcome.in(language);
    }

    @JsonAnyGetter
    Map<String, @Nullable Object> labelsByName() {
        return labels.values();
    }

    /** Whether it is what was written; else there are no facts, and the answer names what cannot be read. */
    @JsonIgnore
    public boolean isReadable() {
        return !outcome.conclusions().startsWith(UNREADABLE);
    }

    /** Itself, when there is no part that is not what was written. */
    public Entry orUnreadable(List<String> parts) {
        if (parts.isEmpty()) {
            return this;
        }
        String named = parts.stream().map(part -> "\"" + part + "\"").collect(Collectors.joining(",", "[", "]}"));
        return with(language, null, Outcome.of(UNREADABLE + named), labels.unreadable());
    }

    /** The same without what leads to a person. */
    public Entry withoutReferences() {
        return with(language, facts == null ? null : References.without(facts), outcome, labels.withoutReference());
    }

    /** The same with its reasons in another language. */
    public Entry in(Language other) {
        return with(other, facts, outcome, labels);
    }

    /** The same under another date. */
    public Entry dated(UUID otherId, OffsetDateTime moment) {
        return new Entry(
                otherId, question, caller, moment, release, contentHash, software, language, facts, outcome, labels);
    }

    private Entry with(Language other, @Nullable String stated, Outcome answered, Labels foundBy) {
        return new Entry(
                id, question, caller, decidedAt, release, contentHash, software, other, stated, answered, foundBy);
    }
}
