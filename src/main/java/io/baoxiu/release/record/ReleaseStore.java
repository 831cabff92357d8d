package io.baoxiu.release.record;

import io.baoxiu.table.file.ContentHash;
import io.baoxiu.table.file.WorkbookFile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The database tables of releases and their workbooks. Each workbook is stored once, however many releases share it. */
@Component
public class ReleaseStore {

    public static final String CHANNEL = "baoxiu_releases";

    private static final String SELECT =
            "select id, status, author, note, approver, reason, effective_from, created_at,"
                    + " published_at, publication, base, renews, reinstates, content_hash from release";

    private final JdbcClient sql;
    private final Clock clock;
    private final Dialect dialect;

    public ReleaseStore(JdbcClient sql, Clock clock, Dialect dialect) {
        this.sql = sql;
        this.clock = clock;
        this.dialect = dialect;
    }

    /** Waits until no other replica changes releases, locks them until the end of the transaction, and counts the change. */
    public void lock() {
        sql.sql("update publishing set version = version + 1").update();
        if (dialect == Dialect.POSTGRESQL) {
            sql.sql("select pg_notify('" + CHANNEL + "', '')").query().singleRow();
        }
    }

    /** Grows with every change, on any replica. */
    public long version() {
        return sql.sql("select version from publishing").query(Long.class).single();
    }

    /** Newest first. */
    public List<Release> all() {
        return sql.sql(SELECT + " order by number desc").query(this::release).list();
    }

    public Optional<Release> find(String id) {
        return sql.sql(SELECT + " where id = :id")
                .param("id", id)
                .query(this::release)
                .optional();
    }

    public String nextId() {
        return "r" + (count() + 1);
    }

    public long count() {
        return sql.sql("select count(*) from release").query(Long.class).single();
    }

    /** Adds a proposal. */
    public void add(Release release, List<WorkbookFile> workbooks) {
        sql.sql(
                        "insert into release (number, id, status, author, note, effective_from, created_at, base, renews,"
                                + " reinstates, content_hash)"
                                + " values (:number, :id, :status, :author, :note, :from, :at, :base, :renews, :reinstates, :hash)")
                .param("number", count() + 1)
                .param("id", release.id())
                .param("status", release.status().name())
                .param("author", release.author())
                .param("note", release.note())
                .param("from", release.effectiveFrom().toString())
                .param("at", release.createdAt().toInstant().toEpochMilli())
                .param("base", release.origin().base())
                .param("renews", release.origin().renews())
                .param("reinstates", release.origin().reinstates())
                .param("hash", release.contentHash())
                .update();
        workbooks.forEach(workbook -> add(release.id(), workbook));
    }

    private void add(String release, WorkbookFile workbook) {
        String hash = ContentHash.of(workbook.content());
        sql.sql("insert into workbook (hash, content) values (?, ?) on conflict (hash) do nothing")
                .params(hash, workbook.content())
                .update();
        sql.sql("insert into release_workbook (release, name, hash) values (?, ?, ?)")
                .params(release, workbook.name(), hash)
                .update();
    }

    /** Stores the new status of a release. */
    public void settle(Release release) {
        sql.sql("update release set status = :status, approver = :approver, reason = :reason, effective_from = :from,"
                        + " published_at = :at, publication = :publication where id = :id")
                .param("status", release.status().name())
                .param("approver", release.approver())
                .param("reason", release.reason())
                .param("from", release.effectiveFrom().toString())
                .param("at", millis(release.publishedAt()))
                .param("publication", release.publication())
                .param("id", release.id())
                .update();
    }

    public List<WorkbookFile> workbooks(String release) {
        return sql.sql("select name, content from release_workbook join workbook using (hash)"
                        + " where release = :release order by name")
                .param("release", release)
                .query((row, index) -> new WorkbookFile(row.getString("name"), row.getBytes("content")))
                .list();
    }

    /** The hashes of a release's workbooks, by name. */
    public Map<String, String> hashes(String release) {
        Map<String, String> hashes = new TreeMap<>();
        sql.sql("select name, hash from release_workbook where release = :release")
                .param("release", release)
                .query((row, index) -> Map.entry(row.getString("name"), row.getString("hash")))
                .list()
                .forEach(one -> hashes.put(one.getKey(), one.getValue()));
        return hashes;
    }

    /** Those of these content hashes that no proposal or published release has. */
    public Set<String> unheard(Collection<String> hashes) {
        Set<String> unheard = new HashSet<>(hashes);
        sql.sql("select distinct hash from release_workbook join release on release.id = release_workbook.release"
                        + " where hash in (:hashes) and status in ('PROPOSED', 'PUBLISHED')")
                .param("hashes", hashes)
                .query(String.class)
                .list()
                .forEach(unheard::remove);
        return unheard;
    }

    private Release release(ResultSet row, int index) throws SQLException {
        try {
            return read(row);
        } catch (IllegalArgumentException | DateTimeException nothingWeWrote) {
            throw new TamperedRelease(row.getString("id"), nothingWeWrote);
        }
    }

    private Release read(ResultSet row) throws SQLException {
        long place = row.getLong("publication");
        Long publication = row.wasNull() ? null : place;
        return new Release(
                row.getString("id"),
                Release.Status.valueOf(row.getString("status")),
                row.getString("author"),
                row.getString("note"),
                row.getString("approver"),
                row.getString("reason"),
                LocalDate.parse(row.getString("effective_from")),
                time(row.getLong("created_at")),
                publication == null ? null : time(row.getLong("published_at")),
                publication,
                new Origin(row.getString("base"), row.getString("renews"), row.getString("reinstates")),
                row.getString("content_hash"));
    }

    private OffsetDateTime time(long millis) {
        return Instant.ofEpochMilli(millis).atZone(clock.getZone()).toOffsetDateTime();
    }

    private static @Nullable Long millis(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant().toEpochMilli();
    }
}
