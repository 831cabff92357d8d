package io.baoxiu.journal;

import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.ReportedAt;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** An entry as a row of the table {@code decision}, both ways. */
final class EntryRows {

    static final String COLUMNS = "id, question, caller, decided_at, release, content_hash, software, language, facts,"
            + " answer, kind, reference, project, party, warranty_class, tier, approver";

    static final String INSERT =
            "insert into decision (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final UUID NO_ID = new UUID(0, 0);

    private EntryRows() {}

    static Object[] values(Entry entry) {
        var labels = entry.labels();
        return new Object[] {
            entry.id().toString(),
            entry.question(),
            entry.caller(),
            entry.decidedAt().toInstant().toEpochMilli(),
            entry.release(),
            entry.contentHash(),
            entry.software(),
            entry.language().name(),
            entry.facts(),
            entry.answer(),
            labels.kind(),
            labels.reference(),
            labels.project(),
            labels.party(),
            labels.warrantyClass(),
            labels.tier(),
            labels.approver()
        };
    }

    /** What cannot be understood is an entry all the same, without facts, and says so in place of its answer. */
    static Entry entry(ResultSet row, int index) throws SQLException {
        var text = new RowTexts(row);
        long number = row.getLong("tier");
        Long tier = row.wasNull() ? null : number;
        var labels = new Entry.Labels(
                row.getString("kind"),
                row.getString("reference"),
                row.getString("project"),
                row.getString("party"),
                row.getString("warranty_class"),
                tier,
                row.getString("approver"));
        return new Entry(
                        text.read("id", UUID::fromString, NO_ID),
                        text.read("question", EntryRows::question, ""),
                        row.getString("caller"),
                        Instant.ofEpochMilli(row.getLong("decided_at"))
                                .atZone(ReportedAt.ZONE)
                                .toOffsetDateTime(),
                        row.getString("release"),
                        row.getString("content_hash"),
                        row.getString("software"),
                        text.read("language", Language::valueOf, Language.ZH),
                        text.json("facts"),
                        Objects.requireNonNullElse(text.json("answer"), ""),
                        labels)
                .orUnreadable(text.unreadable());
    }

    private static String question(String text) {
        if (!Question.isName(text)) {
            throw new IllegalArgumentException("no name of a question: " + text);
        }
        return text;
    }
}
