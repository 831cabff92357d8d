package io.baoxiu.release.record;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.baoxiu.table.file.ContentHash;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A release as it was after an action.
 *
 * @param effectiveFrom a day
 * @param state a hash over all stored data of the release, including these
 */
record About(
        String release,
        String author,
        @Nullable String approver,
        String note,
        String effectiveFrom,
        String contentHash,
        @JsonIgnore String state) {

    static About of(Release release) {
        return new About(
                release.id(),
                release.author(),
                release.approver(),
                release.note(),
                release.effectiveFrom().toString(),
                release.contentHash(),
                state(release));
    }

    /** The differences from another one, in words. */
    List<String> otherThan(About other) {
        List<String> differing = new ArrayList<>();
        add("author", author, other.author, differing);
        add("approver", approver, other.approver, differing);
        add("note", note, other.note, differing);
        add("day", effectiveFrom, other.effectiveFrom, differing);
        add("content hash", contentHash, other.contentHash, differing);
        if (differing.isEmpty() && !state.equals(other.state)) {
            differing.add("status, moments, place or origin");
        }
        return differing;
    }

    private static void add(String what, @Nullable Object here, @Nullable Object there, List<String> differing) {
        if (!Objects.equals(here, there)) {
            differing.add(what);
        }
    }

    String[] texts() {
        return texts(release, author, approver, note, effectiveFrom, contentHash, state);
    }

    private static String state(Release release) {
        return ContentHash.of(texts(
                release.id(),
                release.status(),
                release.author(),
                release.note(),
                release.approver(),
                release.reason(),
                release.effectiveFrom(),
                moment(release.createdAt()),
                moment(release.publishedAt()),
                release.publication(),
                release.origin().base(),
                release.origin().renews(),
                release.origin().reinstates(),
                release.contentHash()));
    }

    private static @Nullable Long moment(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant().toEpochMilli();
    }

    /** Distinguishes an absent value from an empty text. */
    private static String[] texts(@Nullable Object... values) {
        return Stream.of(values).map(value -> value == null ? "" : "=" + value).toArray(String[]::new);
    }
}
