package io.baoxiu.release;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Component;

/** What was done with releases, by whom and when: entries are added, never changed. */
@Component
public final class AuditTrail {

    private static final String ALL =
            "select number, at, person, action, release, content_hash, remark, previous, hash from audit";

    private final JdbcClient sql;

    public AuditTrail(JdbcClient sql) {
        this.sql = sql;
    }

    /** The trail in a database that no service need be running on. */
    public static AuditTrail at(String url, @Nullable String user, @Nullable String password) {
        var database = new DriverManagerDataSource(url);
        database.setUsername(user);
        database.setPassword(password);
        return new AuditTrail(JdbcClient.create(database));
    }

    /** From the first on. */
    public List<AuditEntry> all() {
        return entries(ALL + " order by number");
    }

    /** Called with the publishing lock held, so that the chain has one end on all replicas. */
    void append(Instant at, String person, AuditEntry.Action action, Release release, String remark) {
        List<AuditEntry> last = entries(ALL + " order by number desc limit 1");
        AuditEntry entry = last.isEmpty()
                ? AuditEntry.after(0, AuditEntry.NONE_BEFORE, at, person, action, release, remark)
                : AuditEntry.after(last.get(0).number(), last.get(0).hash(), at, person, action, release, remark);
        sql.sql("insert into audit (number, at, person, action, release, content_hash, remark, previous, hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        entry.number(),
                        at.toEpochMilli(),
                        person,
                        action.name(),
                        release.id(),
                        release.contentHash(),
                        remark,
                        entry.previous(),
                        entry.hash())
                .update();
    }

    /** Whether nothing was changed, left out or put in between since the entries were made. */
    public Verdict verify() {
        String previous = AuditEntry.NONE_BEFORE;
        long number = 0;
        for (AuditEntry entry : all()) {
            number++;
            if (entry.number() != number || !entry.previous().equals(previous) || !entry.isGenuine()) {
                return new Verdict.Broken(number);
            }
            previous = entry.hash();
        }
        return new Verdict.Whole(number, previous);
    }

    /** What a look at the chain says. */
    public sealed interface Verdict {

        /** @param head the hash of the last entry, to be kept where nobody who can write the database can write */
        record Whole(long entries, String head) implements Verdict {}

        /** @param at the number of the first entry that is not what was written */
        record Broken(long at) implements Verdict {}
    }

    private List<AuditEntry> entries(String query) {
        return sql.sql(query)
                .query((row, index) -> new AuditEntry(
                        row.getLong("number"),
                        Instant.ofEpochMilli(row.getLong("at")),
                        row.getString("person"),
                        AuditEntry.Action.valueOf(row.getString("action")),
                        row.getString("release"),
                        row.getString("content_hash"),
                        row.getString("remark"),
                        row.getString("previous"),
                        row.getString("hash")))
                .list();
    }
}
