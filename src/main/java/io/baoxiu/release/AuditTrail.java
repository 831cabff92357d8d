package io.baoxiu.release;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was done with releases, by whom and when: entries are added, never changed. */
@Component
public final class AuditTrail {

    private final JdbcClient sql;

    AuditTrail(JdbcClient sql) {
        this.sql = sql;
    }

    /** From the first on. */
    public List<AuditEntry> all() {
        return entries(" order by number");
    }

    /** Called with the publishing lock held, so that the chain has one end on all replicas. */
    void append(Instant at, String person, AuditEntry.Action action, Release release, String remark) {
        List<AuditEntry> last = entries(" order by number desc limit 1");
        AuditEntry entry = last.isEmpty()
                ? AuditEntry.after(0, AuditEntry.NONE_BEFORE, at, person, action, release, remark)
                : AuditEntry.after(last.get(0).number(), last.get(0).hash(), at, person, action, release, remark);
        sql.sql(AuditRows.INSERT).params(AuditRows.values(entry)).update();
    }

    private List<AuditEntry> entries(String which) {
        return sql.sql(AuditRows.SELECT + which).query(AuditRows::entry).list();
    }
}
