package io.baoxiu.journal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What is due of orders, those with a reference, each by the newest decision about it; what is done has left. Days that are long
 * over are forgotten.
 */
@Component
public final class DueOrders {

    private final EntryStore store;

    DueOrders(EntryStore store) {
        this.store = store;
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
        return Journal.read(() -> store.dues().orders(today, earliest, project, department, atMost));
    }

    /**
     * By day and task, in their order.
     *
     * @param from a day, inclusive
     */
    public List<DueCount> counts(LocalDate from) {
        return Journal.read(() -> store.dues().counts(from));
    }
}
