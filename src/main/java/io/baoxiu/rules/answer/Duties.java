package io.baoxiu.rules.answer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tasks that one decision leaves to be done, with their days.
 *
 * @param all each task once; empty if all is done
 * @param department the responsible department
 * @param part the part of the building
 */
public record Duties(
        List<Duty> all,
        @Nullable String department,
        @Nullable String part) {

    public Duties {
        all = List.copyOf(all);
    }

    /**
     * @param task a code
     * @param on the last day
     * @param provisional whether the day may still change because a calendar is not complete
     */
    public record Duty(String task, LocalDate on, boolean provisional) {}
}
