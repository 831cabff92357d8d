package io.baoxiu.release.record;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.baoxiu.vocabulary.time.Moments;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * All the tables together, as one person proposed them. Its tables never change.
 *
 * @param approver who published it; absent for the tables that came with the software
 * @param reason why it was rejected or withdrawn
 * @param effectiveFrom the first day on which it can be in force
 * @param publication its number among all published releases, from 1
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
        @JsonUnwrapped Origin origin,
        String contentHash) {

    /** The longest note or reason, in code points. */
    public static final int LONGEST_REMARK = 500;

    /** The status of a release. */
    public enum Status {
        PROPOSED,
        PUBLISHED,
        REJECTED,
        WITHDRAWN,
        SUPERSEDED
    }

    @JsonIgnore
    public boolean isProposed() {
        return status == Status.PROPOSED;
    }

    @JsonIgnore
    public boolean isPublished() {
        return status == Status.PUBLISHED;
    }

    /** Whether it is published and its day is in the future. */
    public boolean isScheduled(LocalDate today) {
        return isPublished() && effectiveFrom.isAfter(today);
    }

    public static Release proposed(
            String id,
            String author,
            String note,
            LocalDate from,
            OffsetDateTime at,
            Origin origin,
            String contentHash) {
        return new Release(id, Status.PROPOSED, author, note, null, null, from, at, null, null, origin, contentHash);
    }

    public Release published(@Nullable String by, LocalDate from, OffsetDateTime at, long place) {
        return new Release(
                id, Status.PUBLISHED, author, note, by, null, from, createdAt, at, place, origin, contentHash);
    }

    public Release rejected(String why) {
        return ended(Status.REJECTED, why);
    }

    public Release withdrawn(String why) {
        return ended(Status.WITHDRAWN, why);
    }

    public Release superseded() {
        return ended(Status.SUPERSEDED, null);
    }

    private Release ended(Status end, @Nullable String why) {
        return new Release(
                id,
                end,
                author,
                note,
                approver,
                why,
                effectiveFrom,
                createdAt,
                publishedAt,
                publication,
                origin,
                contentHash);
    }
}
