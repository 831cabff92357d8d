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
 * @param id a UUIDv7; ids ascend in the order of decisions, even when the clock is set back
 * @param caller the person's name
 * @param decidedAt what the clock showed, in Asia/Shanghai, to the millisecond
 * @param contentHash of the release
 * @param software the version of the service
 * @param facts as JSON, including the moment and the day of the rules that were used; absent once dropped by age
 * @param outcome the answer
 * @param labels the values by which it is found
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

    /** Whether it could be read as written; if not, it has no facts, and its answer names what cannot be read. */
    @JsonIgnore
    public boolean isReadable() {
        return !outcome.conclusions().startsWith(UNREADABLE);
    }

    /** This entry if all its parts could be read; otherwise one that names the unreadable parts. */
    public Entry orUnreadable(List<String> parts) {
        if (parts.isEmpty()) {
            return this;
        }
        String named = parts.stream().map(part -> "\"" + part + "\"").collect(Collectors.joining(",", "[", "]}"));
        return with(language, null, Outcome.of(UNREADABLE + named), labels.unreadable());
    }

    /** The same without the references that lead to a person. */
    public Entry withoutReferences() {
        return with(language, facts == null ? null : References.without(facts), outcome, labels.withoutReference());
    }

    /** The same entry with its reasons in another language. */
    public Entry in(Language other) {
        return with(other, facts, outcome, labels);
    }

    /** The same entry with another date. */
    public Entry dated(UUID otherId, OffsetDateTime moment) {
        return new Entry(
                otherId, question, caller, moment, release, contentHash, software, language, facts, outcome, labels);
    }

    private Entry with(Language other, @Nullable String stated, Outcome answered, Labels foundBy) {
        return new Entry(
                id, question, caller, decidedAt, release, contentHash, software, other, stated, answered, foundBy);
    }
}
