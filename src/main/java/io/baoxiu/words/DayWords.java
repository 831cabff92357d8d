package io.baoxiu.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** Days within a sentence: 9 月 28 日, 28 September; with the year if it differs from that of the context. */
public final class DayWords {

    private DayWords() {}

    public static String of(LocalDate day, LocalDate spokenOf, boolean zh) {
        boolean year = day.getYear() != spokenOf.getYear();
        if (zh) {
            String said = day.getMonthValue() + "\u00A0月\u00A0" + day.getDayOfMonth() + "\u00A0日";
            return year ? day.getYear() + "\u00A0年\u00A0" + said : said;
        }
        return day.format(DateTimeFormatter.ofPattern(year ? "d MMMM uuuu" : "d MMMM", Locale.ENGLISH))
                .replace(' ', '\u00A0');
    }

    public static String weekday(LocalDate day, boolean zh) {
        return zh
                ? day.getDayOfWeek().getDisplayName(TextStyle.NARROW, Locale.CHINA)
                : day.getDayOfWeek()
                        .getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                        .substring(0, 2);
    }
}
