package io.baoxiu.decision;

import io.baoxiu.journal.Labels;
import io.baoxiu.vocabulary.Moments;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it is told: kept in the journal under this id, made by this release.
 *
 * @param id absent where it is not kept
 * @param decidedAt in Asia/Shanghai, to the millisecond
 * @param answer as JSON
 * @param labels what it is counted by
 */
public record RecordedDecision(
        @Nullable UUID id, String release, OffsetDateTime decidedAt, String answer, Labels labels) {

    /** All of it as one JSON object. */
    public String json() {
        StringBuilder json = new StringBuilder(answer.length() + 160).append('{');
        if (id != null) {
            json.append("\"id\":\"").append(id).append("\",");
        }
        json.append("\"release\":\"").append(release).append("\",\"decidedAt\":\"");
        return json.append(Moments.text(decidedAt))
                .append("\",")
                .append(answer, 1, answer.length())
                .toString();
    }
}
