package io.baoxiu.release;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import io.baoxiu.vocabulary.Moments;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * All the tables together, as one person proposed them. Its tables never change.
 *
 * @param approver who published it; absent for the tables that came with the software
 * @param reason why it was rejected
 * @param effectiveFrom the first day on which it can be in force
 * @param publication its place among the published ones, counted from 1
 * @param base the release it was made from
 * @param contentHash SHA-256 over the names and bytes of its workbooks
 */
public record Release(
        String id,
        Status status,
        String author,
        String note,
        @Nullable String approver,
        @Nullable String reason,
        LocalDate effectiveFrom,
        @JsonFormat(pattern = Moments.FORM) OffsetDateTime createdAt,
        @JsonFormat(pattern = Moments.FORM) @Nullable OffsetDateTime publishedAt,
        @JsonIgnore @Nullable Long publication,
        @Nullable String base,
        String contentHash) {

    /** What became of a proposal. */
    public enum Status {
        PROPOSED,
        PUBLISHED,
        REJECTED
    }

    boolean isProposed() {
        return status == Status.PROPOSED;
    }

    static Release proposed(
            String id,
            String author,
            String note,
            LocalDate from,
            OffsetDateTime at,
            @Nullable String base,
            String contentHash) {
        return new Release(id, Status.PROPOSED, author, note, null, null, from, at, null, null, base, contentHash);
    }

    Release published(@Nullable String by, LocalDate from, OffsetDateTime at, long place) {
        return new Release(id, Status.PUBLISHED, author, note, by, null, from, createdAt, at, place, base, contentHash);
    }

    Release rejected(String why) {
        return new Release(
                id, Status.REJECTED, author, note, null, why, effectiveFrom, createdAt, null, null, base, contentHash);
    }
}
