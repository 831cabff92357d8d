package io.baoxiu.release.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** Converts between audit entries and rows of their table. */
final class AuditRows {

    private static final String COLUMNS = "number, at, person, action, release, author, approver, note, effective_from,"
            + " content_hash, state, remark, previous, hash";

    static final String SELECT = "select " + COLUMNS + " from audit";

    static final String INSERT =
            "insert into audit (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private AuditRows() {}

    static Object[] values(AuditEntry entry) {
        About about = entry.about();
        return new Object[] {
            entry.number(),
            entry.at().toEpochMilli(),
            entry.person(),
            entry.action().name(),
            about.release(),
            about.author(),
            about.approver(),
            about.note(),
            about.effectiveFrom(),
            about.contentHash(),
            about.state(),
            entry.remark(),
            entry.previous(),
            entry.hash()
        };
    }

    static AuditEntry entry(ResultSet row, int index) throws SQLException {
        var about = new About(
                row.getString("release"),
                row.getString("author"),
                row.getString("approver"),
                row.getString("note"),
                row.getString("effective_from"),
                row.getString("content_hash"),
                row.getString("state"));
        return new AuditEntry(
                row.getLong("number"),
                Instant.ofEpochMilli(row.getLong("at")),
                row.getString("person"),
                AuditEntry.Action.of(row.getString("action")),
                about,
                row.getString("remark"),
                row.getString("previous"),
                row.getString("hash"));
    }
}
