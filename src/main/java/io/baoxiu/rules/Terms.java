package io.baoxiu.rules;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * How a term becomes its last day. The start day is not counted and the corresponding day is the last, always computed
 * from the original start: a year from 2024-02-29 ends on 2025-02-28 (CC 200-204).
 */
public final class Terms {

    private Terms() {}

    public static LocalDate months(LocalDate start, long months) {
        return start.plusMonths(months);
    }

    public static LocalDate years(LocalDate start, long years) {
        return start.plusYears(years);
    }

    /** The last day of the nth season whose first day is on or after the start. */
    public static LocalDate seasons(LocalDate start, long seasons, MonthDay from, MonthDay to) {
        if (seasons == 0) {
            return start;
        }
        LocalDate first = from.atYear(start.getYear());
        int year = start.getYear() + (first.isBefore(start) ? 1 : 0) + (int) seasons - 1;
        return to.atYear(to.isBefore(from) ? year + 1 : year);
    }
}
