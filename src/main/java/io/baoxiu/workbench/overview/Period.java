package io.baoxiu.workbench.overview;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A week (from Monday, numbered as in ISO 8601), a month, a quarter or a year, written {@code 2026-W48}, {@code 2026-11}, {@code 2026-Q4},
 * {@code 2026}.
 *
 * @param first its first day
 */
record Period(Kind kind, LocalDate first) {

    private static final Pattern WRITTEN = Pattern.compile(
            "(?<year>20\\d\\d|21\\d\\d)(?:-(?:W(?<week>[0-5]\\d)|Q(?<quarter>[1-4])|(?<month>0[1-9]|1[0-2])))?");
    private static final int MONTHS_OF_A_QUARTER = 3;

    /** The kinds, from the shortest to the longest. */
    enum Kind {
        WEEK,
        MONTH,
        QUARTER,
        YEAR
    }

    /** The period that contains a day. */
    static Period of(Kind kind, LocalDate day) {
        return new Period(
                kind,
                switch (kind) {
                    case WEEK -> day.with(WeekFields.ISO.dayOfWeek(), 1);
                    case MONTH -> day.withDayOfMonth(1);
                    case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
                    case YEAR -> day.withDayOfYear(1);
                });
    }

    /** Empty if the text has another form, or the year has no such week. */
    static Optional<Period> parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(written.group("year"));
        if (written.group("week") != null) {
            return week(year, Integer.parseInt(written.group("week")));
        } else if (written.group("quarter") != null) {
            int month = 1 + MONTHS_OF_A_QUARTER * (Integer.parseInt(written.group("quarter")) - 1);
            return Optional.of(new Period(Kind.QUARTER, LocalDate.of(year, month, 1)));
        } else if (written.group("month") != null) {
            return Optional.of(new Period(Kind.MONTH, YearMonth.parse(text).atDay(1)));
        }
        return Optional.of(new Period(Kind.YEAR, Year.of(year).atDay(1)));
    }

    private static Optional<Period> week(int year, int number) {
        LocalDate inFirst = LocalDate.of(year, 1, 4);
        LocalDate monday = of(Kind.WEEK, inFirst).first().plusWeeks(number - 1L);
        boolean exists = number > 0 && monday.get(IsoFields.WEEK_BASED_YEAR) == year;
        return exists ? Optional.of(new Period(Kind.WEEK, monday)) : Optional.empty();
    }

    LocalDate last() {
        return after().first().minusDays(1);
    }

    Period before() {
        return of(kind, first.minusDays(1));
    }

    Period after() {
        return new Period(
                kind,
                switch (kind) {
                    case WEEK -> first.plusWeeks(1);
                    case MONTH -> first.plusMonths(1);
                    case QUARTER -> first.plusMonths(MONTHS_OF_A_QUARTER);
                    case YEAR -> first.with(TemporalAdjusters.firstDayOfNextYear());
                });
    }

    /** The form in addresses. */
    @Override
    public String toString() {
        int year = first.getYear();
        return switch (kind) {
            case WEEK ->
                String.format(
                        Locale.ROOT,
                        "%d-W%02d",
                        first.get(IsoFields.WEEK_BASED_YEAR),
                        first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> YearMonth.from(first).toString();
            case QUARTER -> year + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR);
            case YEAR -> Integer.toString(year);
        };
    }

    /** The name for people. */
    String said(boolean zh) {
        int year = first.getYear();
        return switch (kind) {
            case WEEK ->
                zh
                        ? first.get(IsoFields.WEEK_BASED_YEAR) + " 年第 " + first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)
                                + " 周"
                        : "week " + first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) + " of "
                                + first.get(IsoFields.WEEK_BASED_YEAR);
            case MONTH ->
                zh
                        ? year + " 年 " + first.getMonthValue() + " 月"
                        : first.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + year;
            case QUARTER ->
                zh
                        ? year + " 年第 " + first.get(IsoFields.QUARTER_OF_YEAR) + " 季度"
                        : "quarter " + first.get(IsoFields.QUARTER_OF_YEAR) + " of " + year;
            case YEAR -> zh ? year + " 年" : Integer.toString(year);
        };
    }
}
