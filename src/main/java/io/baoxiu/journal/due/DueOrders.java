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
 * What is due of orders, those with a reference, each by the newest decision about it; what is done has left. Days that are long
 * over are forgotten.
 */
@Component
public final class DueOrders {

    private final DueStore store;

    public DueOrders(JdbcTemplate rows, JdbcClient sql) {
        store = new DueStore(rows, sql, IdForm.of(Objects.requireNonNull(rows.getDataSource())));
    }

    /**
     * Which orders have what due; first those with something to come, the next one first, then those whose last day is over, the
     * latest first.
     *
     * @param earliest a day; orders whose last day is before it are left out
     * @param project only of this one; {@code null} for any, as {@code department}
     * @throws JournalUnavailable when they cannot be read now
     */
    public List<DueOrder> orders(
            LocalDate today, LocalDate earliest, @Nullable String project, @Nullable String department, int atMost) {
        return JournalUnavailable.whileReading(
                "journal", () -> store.orders(today, earliest, project, department, atMost));
    }

    /**
     * By day and task, in their order.
     *
     * @param from a day, inclusive
     */
    public List<DueCount> counts(LocalDate from) {
        return JournalUnavailable.whileReading("journal", () -> store.counts(from));
    }
}
