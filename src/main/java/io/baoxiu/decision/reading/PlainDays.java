package io.baoxiu.decision.reading;

import io.baoxiu.vocabulary.time.Days;
import java.time.LocalDate;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/** Reads days and moments from the bytes of a text. */
final class PlainDays {

    private static final int LENGTH = 10;
    private static final int MONTHS = 12;
    private static final int[] LONGEST = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private static final int FIRST_WITHOUT_SUMMER_TIME = 1992;
    private static final int LOCAL_OFFSET = 8 * 60;
    private static final int MINUTES = 24 * 60;
    private static final int MOST_DECIMALS = 9;
    private static final int NONE = Integer.MIN_VALUE;

    private PlainDays() {}

    /** A day; {@code null} if it has another form or is no valid day. */
    static @Nullable LocalDate day(byte[] text, int from, int to) {
        if (to - from != LENGTH || text[from + 4] != '-' || text[from + 7] != '-') {
            return null;
        }
        int year = digits(text, from, from + 4);
        int month = digits(text, from + 5, from + 7);
        int day = digits(text, from + 8, to);
        if (year < 0 || month < 1 || month > MONTHS || day < 1 || day > LONGEST[month - 1]) {
            return null;
        }
        if (month == 2 && day == 29 && !Year.isLeap(year)) {
            return null;
        }
        return possible(LocalDate.of(year, month, day));
    }

    private static @Nullable LocalDate possible(LocalDate day) {
        return Days.possible(day) ? day : null;
    }

    /**
     * The day in Asia/Shanghai of a day or a moment, such as {@code 2026-03-02T01:30:00.5Z}, or with {@code +08:00}, or local without an
     * offset; {@code null} if it has another form, or is stated for a year before 1992, as some of those had summer time there.
     */
    static @Nullable LocalDate ofMoment(byte[] text, int from, int to) {
        if (to - from <= LENGTH) {
            return day(text, from, to);
        }
        int clock = from + LENGTH;
        int after = afterClock(text, clock, to);
        LocalDate day = day(text, from, clock);
        int offset = after < 0 ? NONE : offset(text, after, to);
        if (day == null || offset == NONE || day.getYear() < FIRST_WITHOUT_SUMMER_TIME) {
            return null;
        }
        int minute = 60 * digits(text, clock + 1, clock + 3) + digits(text, clock + 4, clock + 6);
        return possible(day.plusDays(Math.floorDiv(minute - offset + LOCAL_OFFSET, MINUTES)));
    }

    /** Where {@code T09:30}, {@code T09:30:00} or {@code T09:30:00.5} ends; -1 if it is none of these. */
    private static int afterClock(byte[] text, int from, int to) {
        int minutes = from + 6;
        if (minutes > to || !isBelow(text, from, 'T', 24) || !isBelow(text, from + 3, ':', 60)) {
            return -1;
        }
        int seconds = minutes + 3;
        if (seconds > to || text[minutes] != ':') {
            return minutes;
        }
        if (!isBelow(text, minutes, ':', 60)) {
            return -1;
        }
        if (seconds == to || text[seconds] != '.') {
            return seconds;
        }
        int end = seconds + 1;
        while (end < to && text[end] >= '0' && text[end] <= '9') {
            end++;
        }
        int decimals = end - seconds - 1;
        return decimals > 0 && decimals <= MOST_DECIMALS ? end : -1;
    }

    /** In minutes to the east: of {@code Z}, {@code +08:00} or nothing, which is local. */
    private static int offset(byte[] text, int from, int to) {
        if (from == to) {
            return LOCAL_OFFSET;
        }
        if (to - from == 1) {
            return text[from] == 'Z' ? 0 : NONE;
        }
        boolean east = text[from] == '+';
        if (to - from != 6 || !isBelow(text, from, east ? '+' : '-', 24) || !isBelow(text, from + 3, ':', 60)) {
            return NONE;
        }
        int minutes = 60 * digits(text, from + 1, from + 3) + digits(text, from + 4, to);
        return east ? minutes : -minutes;
    }

    /** Whether a sign is followed by two digits of a number below a limit. */
    private static boolean isBelow(byte[] text, int place, char sign, int limit) {
        int number = digits(text, place + 1, place + 3);
        return text[place] == sign && number >= 0 && number < limit;
    }

    private static int digits(byte[] text, int first, int end) {
        int number = 0;
        for (int i = first; i < end; i++) {
            if (text[i] < '0' || text[i] > '9') {
                return -1;
            }
            number = number * 10 + text[i] - '0';
        }
        return number;
    }
}
