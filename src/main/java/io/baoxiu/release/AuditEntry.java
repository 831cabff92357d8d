package io.baoxiu.release;

import java.time.Instant;

/**
 * Who did what with a release. The hash covers every other part, the one before's hash among them, so that no entry can be
 * changed, removed or put in between without all the later hashes changing.
 *
 * @param number counted from 1
 * @param remark the note or the reason
 * @param previous the hash of the entry before; 64 zeros for the first
 */
public record AuditEntry(
        long number,
        Instant at,
        String person,
        Action action,
        String release,
        String contentHash,
        String remark,
        String previous,
        String hash) {

    static final String NONE_BEFORE = "0".repeat(64);

    /** What can be done with a release. */
    public enum Action {
        SHIPPED,
        PROPOSED,
        RENEWED,
        APPROVED,
        SUPERSEDED,
        REJECTED,
        WITHDRAWN,
        REINSTATED
    }

    static AuditEntry after(
            long last, String previous, Instant at, String person, Action action, Release release, String remark) {
        long number = last + 1;
        String hash = hash(number, at, person, action, release.id(), release.contentHash(), remark, previous);
        return new AuditEntry(number, at, person, action, release.id(), release.contentHash(), remark, previous, hash);
    }

    boolean isGenuine() {
        return hash.equals(hash(number, at, person, action, release, contentHash, remark, previous));
    }

    private static String hash(
            long number,
            Instant at,
            String person,
            Action action,
            String release,
            String contentHash,
            String remark,
            String previous) {
        return ContentHash.of(
                Long.toString(number),
                Long.toString(at.toEpochMilli()),
                person,
                action.name(),
                release,
                contentHash,
                remark,
                previous);
    }
}
