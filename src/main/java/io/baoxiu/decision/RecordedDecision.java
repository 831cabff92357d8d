package io.baoxiu.decision;

import io.baoxiu.journal.Labels;
import io.baoxiu.vocabulary.time.Moments;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer made by this release and kept in the journal under this id.
 *
 * @param id absent if it is not kept
 * @param decidedAt in Asia/Shanghai, to the millisecond
 * @param utf8 the answer as JSON; must not be changed
 * @param labels the values it is counted by
 */
public record RecordedDecision(
        @Nullable UUID id, String release, OffsetDateTime decidedAt, byte[] utf8, Labels labels) {

    /** As JSON. */
    public String answer() {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    /** All of it as one JSON object. */
    public String json() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    /** The same in UTF-8. */
    public byte[] bytes() {
        byte[] head = head().getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(head, head.length + utf8.length - 1);
        System.arraycopy(utf8, 1, all, head.length, utf8.length - 1);
        return all;
    }

    private String head() {
        String numbered = id == null ? "{" : "{\"id\":\"" + id + "\",";
        return numbered + "\"release\":\"" + release + "\",\"decidedAt\":\"" + Moments.text(decidedAt) + "\",";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RecordedDecision decision
                && Objects.equals(decision.id, id)
                && decision.release.equals(release)
                && decision.decidedAt.equals(decidedAt)
                && Arrays.equals(decision.utf8, utf8)
                && decision.labels.equals(labels);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, release, decidedAt, Arrays.hashCode(utf8), labels);
    }
}
