package io.baoxiu.release.record;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.baoxiu.table.file.ContentHash;
import io.baoxiu.vocabulary.time.Moments;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * Who did what with a release, and its state afterwards. The hash covers all other parts, including the previous entry's hash, so no entry
 * can be changed, removed or inserted without changing all later hashes.
 *
 * @param number counted from 1
 * @param at displayed in Asia/Shanghai time
 * @param remark the note or the reason
 * @param previous the hash of the entry before; 64 zeros for the first
 */
public record AuditEntry(
        long number,

        @JsonFormat(pattern = Moments.FORM, timezone = "Asia/Shanghai")
        Instant at,

        String person,
        Action action,
        @JsonUnwrapped About about,
        String remark,
        String previous,
        String hash) {

    static final String NONE_BEFORE = "0".repeat(64);

    /** The actions on a release. */
    public enum Action {
        SHIPPED,
        PROPOSED,
        RENEWED,
        APPROVED,
        SUPERSEDED,
        REJECTED,
        WITHDRAWN,
        REINSTATED,

        /** Done by another version of the software, or forged. */
        UNKNOWN;

        static Action of(String name) {
            return Stream.of(values())
                    .filter(known -> known.name().equals(name))
                    .findAny()
                    .orElse(UNKNOWN);
        }
    }

    static AuditEntry after(
            long last, String previous, Instant at, String person, Action action, Release release, String remark) {
        long number = last + 1;
        About about = About.of(release);
        String hash = hash(number, at, person, action, about, remark, previous);
        return new AuditEntry(number, at, person, action, about, remark, previous, hash);
    }

    /** The entry as one line of visible characters. */
    public String told() {
        String moment = Moments.text(at.atZone(ReportedAt.ZONE).toOffsetDateTime());
        String done = String.join(" ", moment, action.name(), release(), "by", Visible.text(person));
        return number + " " + done + (remark.isEmpty() ? "" : ": " + Visible.text(remark));
    }

    /** The id of the release. */
    public String release() {
        return about.release();
    }

    boolean isGenuine() {
        return hash.equals(hash(number, at, person, action, about, remark, previous));
    }

    private static String hash(
            long number, Instant at, String person, Action action, About about, String remark, String previous) {
        String moment = Long.toString(at.toEpochMilli());
        return ContentHash.of(Stream.concat(
                        Stream.of(Long.toString(number), moment, person, action.name(), remark, previous),
                        Stream.of(about.texts()))
                .toArray(String[]::new));
    }
}
