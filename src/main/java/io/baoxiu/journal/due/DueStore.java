package io.baoxiu.journal.due;

import io.baoxiu.journal.Entry;
import io.baoxiu.journal.Labels;
import io.baoxiu.journal.row.IdForm;
import io.baoxiu.rules.answer.Duties;
import io.baoxiu.rules.answer.Duties.Duty;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The table of what is due: one row for each order, written in the commit that keeps a decision about it, unless
 * the table already has a newer one. Reading the coming days therefore reads open orders only.
 */
public final class DueStore {

    private static final int KEPT_DAYS = 60;

    private static final String UPSERT = """
            insert into due_order (reference, decision, decided_at, revision, project, department, part, last_due, due)
            values (?, ?, ?, 0, ?, ?, ?, ?, ?)
            on conflict (reference) do update set decision = excluded.decision, decided_at = excluded.decided_at,
                revision = due_order.revision + 1, project = excluded.project, department = excluded.department,
                part = excluded.part, last_due = excluded.last_due, due = excluded.due
            where (excluded.decided_at, excluded.decision) > (due_order.decided_at, due_order.decision)""";

    private final JdbcTemplate rows;
    private final JdbcClient sql;
    private final IdForm ids;

    public DueStore(JdbcTemplate rows, JdbcClient sql, IdForm ids) {
        this.rows = rows;
        this.sql = sql;
        this.ids = ids;
    }

    /** Runs in the transaction that keeps the entries, in the order of references, so that two replicas cannot deadlock. */
    public void keep(Collection<Entry> kept) {
        List<@Nullable Object[]> due = kept.stream()
                .filter(entry ->
                        entry.outcome().duties() != null && entry.labels().reference() != null)
                .sorted(Comparator.comparing(
                        entry -> Objects.requireNonNull(entry.labels().reference())))
                .map(this::values)
                .toList();
        if (!due.isEmpty()) {
            rows.batchUpdate(UPSERT, due);
        }
    }

    private @Nullable Object[] values(Entry entry) {
        Duties duties = Objects.requireNonNull(entry.outcome().duties());
        Object project = entry.labels().get(Labels.PLACE);
        return new @Nullable Object[] {
            entry.labels().reference(),
            ids.stored(entry.id()),
            entry.decidedAt().toInstant().toEpochMilli(),
            project == null ? null : project.toString(),
            duties.department(),
            duties.part(),
            duties.all().stream()
                    .map(Duty::on)
                    .max(Comparator.naturalOrder())
                    .map(LocalDate::toEpochDay)
                    .orElse(null),
            WrittenDuties.of(duties.all())
        };
    }

    List<DueOrder> orders(
            LocalDate today, LocalDate earliest, @Nullable String project, @Nullable String department, int atMost) {
        List<DueOrder> orders = new ArrayList<>(
                orders("last_due >= :from", "last_due, reference", today, today, project, department, atMost));
        if (orders.size() < atMost) {
            orders.addAll(orders(
                    "last_due >= :from and last_due < :today",
                    "last_due desc, reference",
                    earliest,
                    today,
                    project,
                    department,
                    atMost - orders.size()));
        }
        return orders;
    }

    private List<DueOrder> orders(
            String when,
            String order,
            LocalDate from,
            LocalDate today,
            @Nullable String project,
            @Nullable String department,
            int atMost) {
        Map<String, Object> meant =
                new HashMap<>(Map.of("from", from.toEpochDay(), "today", today.toEpochDay(), "atMost", atMost));
        String where = when + equal("project", project, meant) + equal("department", department, meant);
        return sql.sql("select * from due_order where " + where + " order by " + order + " limit :atMost")
                .params(meant)
                .query(this::order)
                .list();
    }

    private static String equal(String column, @Nullable String value, Map<String, Object> meant) {
        if (value == null) {
            return "";
        }
        meant.put(column, value);
        return " and " + column + " = :" + column;
    }

    private DueOrder order(ResultSet row, int index) throws SQLException {
        UUID decision = ids.read(row, "decision");
        return new DueOrder(
                row.getString("reference"),
                decision,
                Instant.ofEpochMilli(row.getLong("decided_at")),
                row.getInt("revision"),
                row.getString("project"),
                new Duties(
                        WrittenDuties.read(row.getString("due")), row.getString("department"), row.getString("part")));
    }

    /** Most orders have the same due tasks as many others. */
    List<DueCount> counts(LocalDate from) {
        Map<DueCount, Long> counts = new HashMap<>();
        sql.sql("select due, count(*) as orders from due_order where last_due >= :from group by due")
                .param("from", from.toEpochDay())
                .query((row, index) -> Map.entry(row.getString("due"), row.getLong("orders")))
                .list()
                .forEach(some -> WrittenDuties.read(some.getKey()).stream()
                        .filter(duty -> !duty.on().isBefore(from))
                        .forEach(duty -> counts.merge(
                                new DueCount(duty.on(), duty.task(), duty.provisional(), 0),
                                some.getValue(),
                                Long::sum)));
        return counts.entrySet().stream()
                .map(one -> new DueCount(
                        one.getKey().day(), one.getKey().task(), one.getKey().provisional(), one.getValue()))
                .sorted(Comparator.comparing(DueCount::day)
                        .thenComparing(DueCount::task)
                        .thenComparing(DueCount::provisional))
                .toList();
    }

    /** Drops the rows of decisions whose facts are dropped by age; to be called before their references are dropped. */
    public void drop(List<UUID> decisions) {
        List<Object> stored = decisions.stream().map(ids::stored).toList();
        sql.sql("delete from due_order where reference in (select reference from decision where id in (:ids))"
                        + " and decision in (:ids)")
                .param("ids", stored)
                .update();
    }

    /** Deletes what was due, or done, long ago. */
    public void forget(Instant now) {
        sql.sql("delete from due_order where decided_at < :decided and (last_due is null or last_due < :due)")
                .param("decided", now.minus(KEPT_DAYS, ChronoUnit.DAYS).toEpochMilli())
                .param(
                        "due",
                        now.atZone(ReportedAt.ZONE)
                                .toLocalDate()
                                .minusDays(KEPT_DAYS)
                                .toEpochDay())
                .update();
    }
}
