package io.baoxiu.release.record;

import io.baoxiu.runtime.Connections;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The record of what was done with releases, by whom and when: entries are added, never changed. */
@Component
public final class AuditTrail {

    private final JdbcClient sql;

    public AuditTrail(JdbcClient sql) {
        this.sql = sql;
    }

    /** For a database on which no service needs to run. */
    public static AuditTrail at(String url, @Nullable String user, @Nullable String password) {
        return new AuditTrail(JdbcClient.create(Connections.single(url, user, password)));
    }

    /** All entries, the first one first. */
    public List<AuditEntry> all() {
        return entries(" order by number");
    }

    /** Called with the publishing lock held, so that the chain has one end on all replicas. */
    public void append(Instant at, String person, AuditEntry.Action action, Release release, String remark) {
        List<AuditEntry> last = entries(" order by number desc limit 1");
        AuditEntry entry = last.isEmpty()
                ? AuditEntry.after(0, AuditEntry.NONE_BEFORE, at, person, action, release, remark)
                : after(last.get(0), at, person, action, release, remark);
        sql.sql(AuditRows.INSERT).params(AuditRows.values(entry)).update();
    }

    /** Keeps entries in order of time even if a clock was set back, or another replica's differs. */
    private static AuditEntry after(
            AuditEntry last, Instant at, String person, AuditEntry.Action action, Release release, String remark) {
        Instant moment = at.isBefore(last.at()) ? last.at() : at;
        return AuditEntry.after(last.number(), last.hash(), moment, person, action, release, remark);
    }

    private List<AuditEntry> entries(String which) {
        return sql.sql(AuditRows.SELECT + which).query(AuditRows::entry).list();
    }
}
