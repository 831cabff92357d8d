package io.baoxiu.workbench.audit;

import io.baoxiu.release.record.AuditEntry;
import io.baoxiu.vocabulary.time.Moments;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * An entry of the trail as a line of a list.
 *
 * @param action the name of the constant; the page has the text for it
 * @param remark the note or the reason; empty if there is none
 * @param hash its first characters
 */
record AuditLine(long number, String moment, String person, String action, String release, String remark, String hash) {

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ReportedAt.ZONE);
    private static final int SHOWN_OF_A_HASH = 12;

    static AuditLine of(AuditEntry entry) {
        return new AuditLine(
                entry.number(),
                SECOND.format(entry.at()),
                entry.person(),
                entry.action().name(),
                entry.release(),
                entry.remark(),
                entry.hash().substring(0, Math.min(SHOWN_OF_A_HASH, entry.hash().length())));
    }

    /** A complete entry as texts; with full hashes, so that the file can be compared with a later one. */
    static List<String> file(AuditEntry entry) {
        return List.of(
                Long.toString(entry.number()),
                Moments.text(entry.at().atZone(ReportedAt.ZONE).toOffsetDateTime()),
                entry.person(),
                entry.action().name(),
                entry.release(),
                entry.remark(),
                entry.previous(),
                entry.hash());
    }
}
