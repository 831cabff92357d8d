package io.baoxiu.release.remark;

import io.baoxiu.release.ReleasesUnavailable;
import io.baoxiu.release.record.Release;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remarks in the database. They can be added while a release is a proposal, and are neither changed nor deleted. */
@Component
public final class Remarks {

    private final JdbcClient sql;
    private final Clock clock;

    public Remarks(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * @param text of 1 to {@link Release#LONGEST_REMARK} characters
     * @throws RemarksClosed when the release is no proposal, or does not exist
     */
    public void add(String release, String person, @Nullable String table, @Nullable String row, String text) {
        int added = ReleasesUnavailable.read(() -> sql.sql(
                        "insert into remark (release, person, at, place, row_id, said)"
                                + " select id, :person, :at, :place, :row, :said from release where id = :release and status = :open")
                .param("person", person)
                .param("at", clock.millis())
                .param("place", table)
                .param("row", row)
                .param("said", text)
                .param("release", release)
                .param("open", Release.Status.PROPOSED.name())
                .update());
        if (added == 0) {
            throw new RemarksClosed(release);
        }
    }

    /** The remarks, oldest first. */
    public List<Remark> of(String release) {
        return ReleasesUnavailable.read(() -> sql.sql(
                        "select number, release, person, at, place, row_id, said from remark where release = :release"
                                + " order by number")
                .param("release", release)
                .query(this::remark)
                .list());
    }

    private Remark remark(ResultSet row, int index) throws SQLException {
        return new Remark(
                row.getLong("number"),
                row.getString("release"),
                row.getString("person"),
                Instant.ofEpochMilli(row.getLong("at")).atZone(clock.getZone()).toOffsetDateTime(),
                row.getString("place"),
                row.getString("row_id"),
                row.getString("said"));
    }
}
