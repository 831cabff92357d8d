package io.baoxiu.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The State Council's notices of days off and make-up days, as a list; other days follow the week. */
final class OfficialCalendar {

    private static final int FIRST_COMPLETE = 2024;
    private static final int LAST_COMPLETE = 2026;

    private static final Map<LocalDate, Boolean> WORKING = notices();

    private OfficialCalendar() {}

    /**
     * A day that was looked for.
     *
     * @param first the first day that was asked about
     * @param provisional whether a day was asked about whose year's notice is not out
     */
    record Found(LocalDate first, LocalDate day, boolean provisional) {}

    static Found workingDayAfter(LocalDate day, int count) {
        LocalDate reached = day;
        boolean provisional = false;
        int left = count;
        while (left > 0) {
            reached = reached.plusDays(1);
            provisional |= isIncomplete(reached);
            left -= isWorking(reached) ? 1 : 0;
        }
        return new Found(day.plusDays(1), reached, provisional);
    }

    static Found workingDayFrom(LocalDate day) {
        return workingDayAfter(day.minusDays(1), 1);
    }

    /** The days that a notice names. */
    static Set<LocalDate> noticed() {
        return WORKING.keySet();
    }

    private static boolean isWorking(LocalDate day) {
        Boolean noticed = WORKING.get(day);
        if (noticed != null) {
            return noticed;
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private static boolean isIncomplete(LocalDate day) {
        return day.getYear() < FIRST_COMPLETE || day.getYear() > LAST_COMPLETE;
    }

    private static Map<LocalDate, Boolean> notices() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(OfficialCalendar.class.getResourceAsStream("/calendar.csv")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .collect(Collectors.toUnmodifiableMap(
                            cells -> LocalDate.parse(cells[0]), cells -> cells[1].equals("WORK")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
