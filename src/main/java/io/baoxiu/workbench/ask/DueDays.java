package io.baoxiu.workbench.ask;

import io.baoxiu.calendar.WorkCalendar;
import io.baoxiu.words.ConclusionWords;
import io.baoxiu.words.DayWords;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The days from a report to the last day by which something is due.
 *
 * @param strip whether all of them are in one line; otherwise in weeks
 * @param blank the number of days before the first one in its week
 */
record DueDays(boolean strip, int blank, List<Day> days) {

    private static final int MOST = 42;
    private static final int IN_ONE_LINE = 21;
    private static final int IN_ONE_LINE_OF_LONGER_WORDS = 12;

    /**
     * One day.
     *
     * @param off whether it is a day off
     * @param makeUp whether it is a working Saturday or Sunday
     * @param worked its number among the working days after the report; 0 if it is not one
     * @param due what is due on it
     */
    record Day(
            String weekday,
            String date,
            String said,
            boolean reported,
            boolean off,
            boolean makeUp,
            int worked,
            List<String> due) {}

    /** @param told the conclusions with the deadlines to draw; nothing is drawn if there are none or the last is far off */
    static DueDays of(ConclusionWords told, WorkCalendar calendar) {
        LocalDate first = told.day("reportedOn").orElseThrow();
        Map<LocalDate, List<String>> due = told.entries("deadlines").stream()
                .collect(Collectors.groupingBy(
                        entry -> LocalDate.parse(entry.path("dueOn").asString()),
                        Collectors.mapping(entry -> told.value("deadlines", entry, "task"), Collectors.toList())));
        LocalDate last = due.keySet().stream().max(LocalDate::compareTo).orElse(first);
        List<Day> days = new ArrayList<>();
        int worked = 0;
        boolean drawn = last.isAfter(first) && last.isBefore(first.plusDays(MOST));
        for (LocalDate day = first; drawn && !day.isAfter(last); day = day.plusDays(1)) {
            boolean works = calendar.isWorkingDay(day);
            boolean counts = works && day.isAfter(first);
            worked += counts ? 1 : 0;
            days.add(new Day(
                    DayWords.weekday(day, told.isZh()),
                    day.equals(first) || day.getDayOfMonth() == 1
                            ? day.getMonthValue() + "/" + day.getDayOfMonth()
                            : "" + day.getDayOfMonth(),
                    day.toString(),
                    day.equals(first),
                    !works,
                    works && day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0,
                    counts ? worked : 0,
                    due.getOrDefault(day, List.of())));
        }
        return new DueDays(
                days.size() <= (told.isZh() ? IN_ONE_LINE : IN_ONE_LINE_OF_LONGER_WORDS),
                first.getDayOfWeek().getValue() - 1,
                days);
    }
}
