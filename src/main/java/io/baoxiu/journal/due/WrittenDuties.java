package io.baoxiu.journal.due;

import io.baoxiu.rules.answer.Duties.Duty;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is due for an order, as one text: {@code SITE_SURVEY 2026-09-28,REPAIR_COMPLETION 2026-10-12 provisional}. */
public final class WrittenDuties {

    private static final String PROVISIONAL = " provisional";

    private WrittenDuties() {}

    public static String of(List<Duty> duties) {
        return duties.stream()
                .map(duty -> duty.task() + " " + duty.on() + (duty.provisional() ? PROVISIONAL : ""))
                .collect(Collectors.joining(","));
    }

    /** Parts that cannot be read are left out. */
    public static List<Duty> read(String due) {
        return Stream.of(due.split(",")).flatMap(WrittenDuties::duty).toList();
    }

    private static Stream<Duty> duty(String written) {
        String[] parts = written.split(" ");
        try {
            return parts.length < 2
                    ? Stream.empty()
                    : Stream.of(new Duty(parts[0], LocalDate.parse(parts[1]), parts.length > 2));
        } catch (DateTimeException damaged) {
            return Stream.empty();
        }
    }
}
