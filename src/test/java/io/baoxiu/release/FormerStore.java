package io.baoxiu.release;

import com.zaxxer.hikari.HikariDataSource;
import io.baoxiu.release.record.AuditEntry;
import io.baoxiu.release.record.AuditTrail;
import io.baoxiu.release.record.Dialect;
import io.baoxiu.release.record.Origin;
import io.baoxiu.release.record.Release;
import io.baoxiu.release.record.ReleaseStore;
import io.baoxiu.table.file.ContentHash;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.file.WorkbookFiles;
import io.baoxiu.vocabulary.Vocabulary;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A store whose first release was made before there was a vocabulary, and that nobody tampered with. */
public final class FormerStore {

    private FormerStore() {}

    /** @param database empty */
    public static void fill(HikariDataSource database, Clock clock) {
        var sql = JdbcClient.create(database);
        var store = new ReleaseStore(sql, clock, Dialect.of(database));
        List<WorkbookFile> workbooks = WorkbookFiles.shipped().stream()
                .filter(workbook -> !workbook.name().equals(Vocabulary.NAME))
                .toList();
        OffsetDateTime now = OffsetDateTime.now(clock);
        Release release = Release.proposed(
                        "r1",
                        "baoxiu",
                        "shipped",
                        Shipped.IN_FORCE_FROM,
                        now,
                        Origin.SHIPPED,
                        ContentHash.of(workbooks))
                .published(null, Shipped.IN_FORCE_FROM, now, 1);
        store.add(release, workbooks);
        store.settle(release);
        new AuditTrail(sql).append(now.toInstant(), "baoxiu", AuditEntry.Action.SHIPPED, release, "shipped");
    }
}
