package io.baoxiu.table.cell.value;

import static io.baoxiu.table.cell.text.CellFaults.wrongType;

import io.baoxiu.table.cell.text.CellText;
import io.baoxiu.table.cell.text.Typed;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.vocabulary.time.Days;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as written, or as counted by a spreadsheet. */
final class Dates {

    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate START_1904 = LocalDate.of(1904, 1, 1);
    private static final int NO_DAY_OF_1900 = 60;
    private static final double MOST = 200_000;
    private static final Pattern OTHER =
            Pattern.compile("([0-9]{4})[-/.年] ?([0-9]{1,2})[-/.月] ?([0-9]{1,2})日?(?:[T ]00:00:00(?:\\.0+)?)?");
    private static final Pattern ANNUAL = Pattern.compile("([0-9]{1,2})[-/.月]([0-9]{1,2})日?");

    private Dates() {}

    /** The day of a count; the workbook says which of the two systems it uses. */
    static Typed<LocalDate> counted(double number, ValueType type, boolean since1904) {
        LocalDate day = counted(number, since1904);
        return day == null ? wrongType(Numbers.text(number), type) : new Typed.Good<>(day);
    }

    private static @Nullable LocalDate counted(double number, boolean since1904) {
        if (number != Math.rint(number) || number < 0 || number > MOST) {
            return null;
        }
        long days = (long) number;
        if (since1904) {
            return START_1904.plusDays(days);
        }
        boolean none = days == 0 || days == NO_DAY_OF_1900;
        return none ? null : BEFORE_1900.plusDays(days > NO_DAY_OF_1900 ? days - 1 : days);
    }

    static Typed<Object> day(String plain, ValueType type) {
        Optional<LocalDate> day = Days.parse(plain);
        if (day.isPresent()) {
            return new Typed.Good<>(day.get());
        }
        Matcher other = OTHER.matcher(plain);
        if (other.matches()) {
            String better = "%s-%2s-%2s"
                    .formatted(other.group(1), other.group(2), other.group(3))
                    .replace(' ', '0');
            return Days.parse(better).isPresent() ? wrongType(plain, type, better) : wrongType(plain, type);
        }
        return wrongType(plain, type);
    }

    static Typed<Object> annual(String plain, ValueType type) {
        Matcher form = ANNUAL.matcher(plain);
        if (!form.matches()) {
            return wrongType(plain, type);
        }
        try {
            MonthDay day = MonthDay.of(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
            String better = CellText.of(day);
            return better.equals(plain) ? new Typed.Good<>(day) : wrongType(plain, type, better);
        } catch (DateTimeException notOnTheCalendar) {
            return wrongType(plain, type);
        }
    }
}
