package io.baoxiu.model;

import io.baoxiu.vocabulary.time.Days;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;

/** Days where something may turn: the ends of years, months, seasons, complete calendars and of time itself. */
final class RandomDays {

    private static final List<Integer> YEARS = List.of(
            1900, 1901, 1904, 1999, 2000, 2016, 2017, 2019, 2020, 2021, 2022, 2023, 2023, 2024, 2024, 2024, 2025, 2025,
            2025, 2026, 2026, 2026, 2027, 2028, 2100, 2199, 2200);
    private static final List<MonthDay> TURNS = List.of(
            MonthDay.of(1, 1),
            MonthDay.of(1, 25),
            MonthDay.of(1, 31),
            MonthDay.of(2, 5),
            MonthDay.of(2, 28),
            MonthDay.of(2, 29),
            MonthDay.of(3, 15),
            MonthDay.of(5, 1),
            MonthDay.of(6, 1),
            MonthDay.of(8, 31),
            MonthDay.of(9, 15),
            MonthDay.of(9, 28),
            MonthDay.of(10, 3),
            MonthDay.of(10, 8),
            MonthDay.of(11, 15),
            MonthDay.of(11, 30),
            MonthDay.of(12, 31));

    private final Choice choice;

    RandomDays(Choice choice) {
        this.choice = choice;
    }

    LocalDate any() {
        int year = choice.chance(85) ? choice.of(YEARS) : choice.between(1900, 2200);
        return choice.chance(50) ? anyOf(year) : near(choice.of(TURNS).atYear(year));
    }

    /** A day from which a term of so many months ends about that day. */
    LocalDate about(LocalDate end, int months) {
        return near(possible(end.minusMonths(months)));
    }

    /** The start of a season some years before. */
    LocalDate seasonBefore(LocalDate end) {
        MonthDay first = choice.of(MonthDay.of(11, 15), MonthDay.of(6, 1));
        return near(possible(first.atYear(end.getYear() - choice.between(0, 4))));
    }

    LocalDate after(LocalDate day) {
        return possible(day.plusDays(choice.of(0, 0, 1, 2, 3, 7, choice.between(0, 60))));
    }

    /** On that day, shortly before, or years before. */
    LocalDate before(LocalDate day) {
        int some = choice.of(0, 0, 1, 7, choice.between(0, 4_000));
        return possible(day.minusDays(some));
    }

    LocalDate near(LocalDate day) {
        return possible(day.plusDays(choice.between(-1, 1)));
    }

    private LocalDate anyOf(int year) {
        return LocalDate.ofYearDay(year, choice.between(1, Year.of(year).length()));
    }

    private static LocalDate possible(LocalDate day) {
        if (day.isBefore(Days.FIRST)) {
            return Days.FIRST;
        }
        return day.isAfter(Days.LAST) ? Days.LAST : day;
    }
}
