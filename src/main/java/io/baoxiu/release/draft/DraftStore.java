package io.baoxiu.release.draft;

import io.baoxiu.table.grid.GridDelta;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** The drafts in the database. Each change names the version it applies to, and is refused for any other. */
@Component
class DraftStore {

    private static final long LARGEST = 64L << 20;

    /** Whenever one attempt is rejected, another transaction has succeeded. */
    private static final int MOST_TRIES = 50;

    private final JdbcClient sql;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final long largest;
    private final JsonMapper json = JsonMapper.shared();

    @Autowired
    DraftStore(JdbcClient sql, TransactionOperations transactions, Clock clock) {
        this(sql, transactions, clock, LARGEST);
    }

    /** @param largest the largest size of a draft, in bytes of files and characters of edits */
    DraftStore(JdbcClient sql, TransactionOperations transactions, Clock clock, long largest) {
        this.largest = largest;
        this.sql = sql;
        this.transactions = transactions;
        this.clock = clock;
    }

    private record Head(long version, long savedAt) {}

    Draft find(String person) {
        return Objects.requireNonNull(transactions.execute(status -> read(person)));
    }

    private Draft read(String person) {
        Optional<Head> head = sql.sql("select version, saved_at from draft where person = ?")
                .param(person)
                .query((row, index) -> new Head(row.getLong("version"), row.getLong("saved_at")))
                .optional();
        List<Draft.OfTable> tables = sql.sql(
                        "select name, base, dropped, delta from draft_table where person = ? order by name")
                .param(person)
                .query(this::table)
                .list();
        return new Draft(
                person,
                head.map(Head::version).orElse(0L),
                tables.isEmpty()
                        ? null
                        : head.map(known -> Instant.ofEpochMilli(known.savedAt())
                                        .atZone(clock.getZone())
                                        .toOffsetDateTime())
                                .orElse(null),
                tables);
    }

    private Draft.OfTable table(ResultSet row, int index) throws SQLException {
        return new Draft.OfTable(
                row.getString("name"),
                row.getString("base"),
                row.getBytes("dropped"),
                json.readValue(row.getString("delta"), GridDelta.class));
    }

    /** Replaces workbooks by name; workbooks without changes are removed from the draft. */
    Draft put(String person, long version, List<Draft.OfTable> tables) {
        return change(
                person,
                version,
                now -> tables.forEach(table -> {
                    remove(person, table.name());
                    if (!table.isUnchanged()) {
                        add(person, table);
                    }
                }));
    }

    Draft remove(String person, long version, List<String> names) {
        return change(person, version, now -> names.forEach(name -> remove(person, name)));
    }

    Draft clear(String person, long version) {
        return change(person, version, now -> now.tables().forEach(table -> remove(person, table.name())));
    }

    private void remove(String person, String table) {
        sql.sql("delete from draft_table where person = ? and name = ?")
                .params(person, table)
                .update();
    }

    private void add(String person, Draft.OfTable table) {
        sql.sql("insert into draft_table (person, name, base, dropped, delta)"
                        + " values (:person, :name, :base, :dropped, :delta)")
                .param("person", person)
                .param("name", table.name())
                .param("base", table.base())
                .param("dropped", table.dropped())
                .param("delta", json.writeValueAsString(table.delta()))
                .update();
    }

    private Draft change(String person, long version, Consumer<Draft> work) {
        for (int tries = 1; ; tries++) {
            try {
                return Objects.requireNonNull(transactions.execute(status -> changed(person, version, work)));
            } catch (ConcurrencyFailureException sentBack) {
                if (tries == MOST_TRIES) {
                    throw sentBack;
                }
            }
        }
    }

    private Draft changed(String person, long version, Consumer<Draft> work) {
        sql.sql("insert into draft (person, version, saved_at) values (?, 0, 0) on conflict (person) do nothing")
                .param(person)
                .update();
        int rows = sql.sql("update draft set version = version + 1, saved_at = ? where person = ? and version = ?")
                .params(clock.millis(), person, version)
                .update();
        Draft now = read(person);
        if (rows == 0) {
            throw new DraftConflict(now.version());
        }
        work.accept(now);
        if (size(person) > largest) {
            throw new DraftTooLarge();
        }
        return read(person);
    }

    private long size(String person) {
        @Nullable
        Long size = sql.sql(
                        "select sum(coalesce(length(dropped), 0) + length(delta)) from draft_table where person = ?")
                .param(person)
                .query(Long.class)
                .optional()
                .orElse(null);
        return size == null ? 0 : size;
    }
}
