package io.baoxiu.rules.answer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is still to be done until when, as one decision says.
 *
 * @param all no two of the same task; none where all is done
 * @param department that answers for it
 * @param part that it is about
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
     * @param provisional whether the day may still change, as a calendar is not complete
     */
    public record Duty(String task, LocalDate on, boolean provisional) {}
}
