package io.baoxiu.vocabulary.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Days as callers write them: {@code YYYY-MM-DD}, of the years 1900 to 2200. */
public final class Days {

    public static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    public static final LocalDate LAST = LocalDate.of(2200, 12, 31);

    private static final String FORM = "0000-00-00";

    private Days() {}

    public static boolean possible(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    /** The day; empty if the text has another form or is no valid day; any year is allowed. */
    public static Optional<LocalDate> parse(String text) {
        if (!hasForm(text)) {
            return Optional.empty();
        }
        try {
            return Optional.of(exact(text));
        } catch (DateTimeException notOnTheCalendar) {
            return Optional.empty();
        }
    }

    private static boolean hasForm(String text) {
        boolean has = text.length() == FORM.length();
        for (int i = 0; has && i < FORM.length(); i++) {
            char sign = text.charAt(i);
            has = FORM.charAt(i) == '0' ? sign >= '0' && sign <= '9' : sign == FORM.charAt(i);
        }
        return has;
    }

    /** A day of that form. */
    static LocalDate exact(String text) {
        return LocalDate.of(
                Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10), Integer.parseInt(text, 8, 10, 10));
    }
}
