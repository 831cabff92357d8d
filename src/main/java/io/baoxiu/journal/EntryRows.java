package io.baoxiu.journal;

import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.ReportedAt;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/** An entry as a row of the table {@code decision}, both ways. */
final class EntryRows {

    static final String COLUMNS = "id, question, caller, decided_at, release, content_hash, software, language, facts,"
            + " answer, kind, reference, project, warranty_class, tier";

    static final String INSERT =
            "insert into decision (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private EntryRows() {}

    static Object[] values(Entry entry) {
        var labels = entry.labels();
        return new Object[] {
            entry.id().toString(),
            entry.question().name(),
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
            labels.warrantyClass(),
            labels.tier()
        };
    }

    static Entry entry(ResultSet row, int index) throws SQLException {
        long number = row.getLong("tier");
        Long tier = row.wasNull() ? null : number;
        var labels = new Entry.Labels(
                row.getString("kind"),
                row.getString("reference"),
                row.getString("project"),
                row.getString("warranty_class"),
                tier);
        return new Entry(
                UUID.fromString(row.getString("id")),
                Question.valueOf(row.getString("question")),
                row.getString("caller"),
                Instant.ofEpochMilli(row.getLong("decided_at"))
                        .atZone(ReportedAt.ZONE)
                        .toOffsetDateTime(),
                row.getString("release"),
                row.getString("content_hash"),
                row.getString("software"),
                Language.valueOf(row.getString("language")),
                row.getString("facts"),
                row.getString("answer"),
                labels);
    }
}
