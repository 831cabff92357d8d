package io.baoxiu.journal.due;

import io.baoxiu.journal.JournalUnavailable;
import io.baoxiu.journal.row.IdForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is due for orders that have a reference, according to the newest decision about each; tasks that are done are gone. Days long past
 * are deleted.
 */
@Component
public final class DueOrders {

    private final DueStore store;

    public DueOrders(JdbcTemplate rows, JdbcClient sql) {
        store = new DueStore(rows, sql, IdForm.of(Objects.requireNonNull(rows.getDataSource())));
    }

    /**
     * The orders and what is due for each: first those with a day still to come, the earliest first, then those whose last day is over, the
     * latest first.
     *
     * @param earliest orders whose last day is before this day are left out
     * @param project only this project; {@code null} for any; likewise {@code department}
     * @throws JournalUnavailable when they cannot be read now
     */
    public List<DueOrder> orders(
            LocalDate today, LocalDate earliest, @Nullable String project, @Nullable String department, int atMost) {
        return JournalUnavailable.whileReading(
                "journal", () -> store.orders(today, earliest, project, department, atMost));
    }

    /**
     * The counts by day and task, in that order.
     *
     * @param from a day, inclusive
     */
    public List<DueCount> counts(LocalDate from) {
        return JournalUnavailable.whileReading("journal", () -> store.counts(from));
    }
}
