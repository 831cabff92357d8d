package io.baoxiu.workbench.form;

import io.baoxiu.table.Finding;
import io.baoxiu.table.Message;
import io.baoxiu.table.cell.text.Typed;
import io.baoxiu.vocabulary.time.Days;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days in quick notation: {@code 20260924}, {@code 2026-9-24}, {@code 9-24} of this year, {@code 今天}, {@code +3}; followed by a time if the
 * fact has one.
 */
final class TypedDay {

    private static final Pattern WHOLE =
            Pattern.compile("(\\d{4})(?:(\\d{2})(\\d{2})|[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?)");
    private static final Pattern OF_THIS_YEAR = Pattern.compile("(\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern FROM_TODAY = Pattern.compile("([+-])(\\d{1,4})");
    private static final Pattern TIMED = Pattern.compile("(\\S+?)[ T]+(\\d{1,2}:\\d{2}(?::\\d{2})?)");
    private static final Map<String, Integer> NAMED =
            Map.of("今天", 0, "昨天", -1, "前天", -2, "明天", 1, "today", 0, "yesterday", -1, "tomorrow", 1);

    private final LocalDate today;

    TypedDay(LocalDate today) {
        this.today = today;
    }

    /** The day as in a request, or why it is no day. */
    Typed<Optional<Object>> read(String text, boolean timed) {
        if (timed && ReportedAt.parse(text).isPresent()) {
            return good(text);
        }
        Matcher time = TIMED.matcher(text);
        if (!timed || !time.matches()) {
            return day(text);
        }
        String hour = time.group(2).length() % 3 == 1 ? "0" + time.group(2) : time.group(2);
        return day(time.group(1))
                .then(day -> ReportedAt.parse(day.orElseThrow() + "T" + hour).isPresent()
                        ? good(day.orElseThrow() + "T" + hour)
                        : bad("没有 " + hour + " 这个时刻", "there is no time " + hour));
    }

    private Typed<Optional<Object>> day(String text) {
        Matcher whole = WHOLE.matcher(text);
        Matcher year = OF_THIS_YEAR.matcher(text);
        Matcher moved = FROM_TODAY.matcher(text);
        if (whole.matches()) {
            boolean dense = whole.group(2) != null;
            return of(number(whole, 1), number(whole, dense ? 2 : 4), number(whole, dense ? 3 : 5));
        } else if (year.matches()) {
            return of(today.getYear(), number(year, 1), number(year, 2));
        } else if (moved.matches()) {
            return possible(today.plusDays(moved.group(1).equals("+") ? number(moved, 2) : -number(moved, 2)));
        }
        Integer days = NAMED.get(text.toLowerCase(Locale.ROOT));
        return days == null
                ? bad(
                        "应为日期，如 2026-09-24、20260924、9-24、今天、+3",
                        "expected a day, such as 2026-09-24, 20260924, 9-24, today, +3")
                : possible(today.plusDays(days));
    }

    private static int number(Matcher read, int group) {
        return Integer.parseInt(read.group(group));
    }

    private static Typed<Optional<Object>> of(int year, int month, int day) {
        if (month < 1 || month > 12) {
            return bad("没有 " + month + " 月", "there is no month " + month);
        }
        YearMonth within = YearMonth.of(year, month);
        String name = within.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return within.isValidDay(day)
                ? possible(within.atDay(day))
                : bad(year + " 年 " + month + " 月没有 " + day + " 日", name + " " + year + " has no day " + day);
    }

    private static Typed<Optional<Object>> possible(LocalDate day) {
        return Days.possible(day)
                ? good(day.toString())
                : bad("应在 1900 至 2200 年之间", "expected a day of the years 1900 to 2200");
    }

    private static Typed<Optional<Object>> good(String text) {
        return new Typed.Good<>(Optional.of(text));
    }

    private static Typed<Optional<Object>> bad(String zh, String en) {
        return new Typed.Bad<>(Finding.Code.WRONG_TYPE, new Message(zh, en), List.of());
    }
}
