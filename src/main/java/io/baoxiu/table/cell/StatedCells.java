package io.baoxiu.table.cell;

import io.baoxiu.table.Finding;
import io.baoxiu.table.cell.text.CellFaults;
import io.baoxiu.table.cell.text.Signs;
import io.baoxiu.table.cell.text.Typed;
import io.baoxiu.table.cell.text.Types;
import io.baoxiu.table.cell.text.Unknowns;
import io.baoxiu.table.cell.value.Item;
import io.baoxiu.table.cell.value.Numbers;
import io.baoxiu.table.cell.value.TypedValues;
import io.baoxiu.table.workbook.Cell;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads cells in which people state facts. Accepts everything that an outcome cell of a table accepts, and common unambiguous notations:
 * {@code 2026年3月5日}, {@code 2026.3.5 9:40}, {@code 20260305}, {@code 对}. Each cell is one value: a text includes its commas and quotes.
 */
public final class StatedCells {

    private static final Set<String> NOTHING = Set.of("-", "--", "—", "——", "–", "/", "\\");
    private static final int LONGEST_NOTHING =
            NOTHING.stream().mapToInt(String::length).max().orElse(0);
    private static final Pattern WITH_TIME = Pattern.compile(
            "(.*?[0-9日])[T ]+([0-9]{1,2}) ?[:时点] ?([0-9]{1,2})分?(?::([0-9]{2})(?:\\.[0-9]+)?|([0-9]{1,2})秒)?");
    private static final Pattern EIGHT_DIGITS = Pattern.compile("([12][0-9]{3})([0-9]{2})([0-9]{2})");
    private static final double FIRST_OF_EIGHT = 19_000_101;
    private static final int SECONDS_OF_A_DAY = 86_400;

    private final TypedValues values;

    public StatedCells(boolean since1904) {
        values = new TypedValues(since1904);
    }

    /** The value; empty if nothing is stated. */
    public Typed<Optional<Object>> of(@Nullable Cell cell, ValueType type) {
        if (cell instanceof Cell.Formula formula && formula.shows()) {
            return CellFaults.computed();
        }
        if (cell == null || cell instanceof Cell.Formula || isNothing(cell, type)) {
            return new Typed.Good<>(Optional.empty());
        }
        return one(cell, type).then(value -> new Typed.Good<>(Optional.of(value)));
    }

    private static boolean isNothing(Cell cell, ValueType type) {
        if (!(cell instanceof Cell.Text text)) {
            return false;
        }
        String trimmed = Signs.trimmed(text.value());
        boolean dash = trimmed.length() <= LONGEST_NOTHING && NOTHING.contains(Signs.plain(trimmed));
        return trimmed.isEmpty() || dash || Unknowns.names(trimmed, type);
    }

    private Typed<Object> one(Cell cell, ValueType type) {
        if (type instanceof ValueType.Moment) {
            return moment(cell, type);
        }
        if (cell instanceof Cell.Text text) {
            return written(Signs.trimmed(text.value()), type);
        }
        boolean eight =
                type instanceof ValueType.Day && cell instanceof Cell.Number number && number.value() >= FIRST_OF_EIGHT;
        return eight && cell instanceof Cell.Number number
                ? written(Numbers.text(number.value()), type)
                : values.within(cell, type);
    }

    /** Accepts an obvious meaning, where a cell of a table would only suggest it. */
    private Typed<Object> written(String text, ValueType type) {
        Typed<Object> read = values.within(new Item(text, false), type);
        boolean clear = type instanceof ValueType.Flag || Types.isOrdered(type) && !Types.isNumber(type);
        if (!(read instanceof Typed.Bad<Object> bad) || !clear || bad.code() != Finding.Code.WRONG_TYPE) {
            return read;
        }
        Matcher eight = EIGHT_DIGITS.matcher(Signs.plain(text));
        if (eight.matches()) {
            Typed<Object> day = values.within(new Item(eight.replaceFirst("$1-$2-$3"), false), type);
            return day instanceof Typed.Good<Object> ? day : read;
        }
        return bad.suggestion().size() == 1
                ? values.within(new Item(bad.suggestion().get(0), false), type)
                : read;
    }

    private Typed<Object> moment(Cell cell, ValueType type) {
        if (cell instanceof Cell.Number number && number.value() < FIRST_OF_EIGHT) {
            double days = Math.floor(number.value());
            long seconds = Math.round((number.value() - days) * SECONDS_OF_A_DAY);
            return values.within(new Cell.Number(days), type)
                    .then(day -> at((LocalDate) day, LocalTime.ofSecondOfDay(Math.min(seconds, SECONDS_OF_A_DAY - 1))));
        }
        if (!(cell instanceof Cell.Text) && !(cell instanceof Cell.Number)) {
            return values.within(cell, type);
        }
        String text = cell instanceof Cell.Number number
                ? Numbers.text(number.value())
                : Signs.trimmed(((Cell.Text) cell).value());
        Optional<ReportedAt> exact = ReportedAt.parse(Signs.plain(text));
        if (exact.isPresent()) {
            return new Typed.Good<>(exact.get());
        }
        Matcher timed = WITH_TIME.matcher(Signs.plain(text));
        return timed.matches()
                ? written(Signs.trimmed(timed.group(1)), type).then(day -> at((LocalDate) day, timed, text, type))
                : written(text, type).then(day -> at((LocalDate) day, LocalTime.MIN));
    }

    private static Typed<Object> at(LocalDate day, Matcher time, String text, ValueType type) {
        String seconds = time.group(4) == null ? time.group(5) : time.group(4);
        int hour = Integer.parseInt(time.group(2));
        int minute = Integer.parseInt(time.group(3));
        int second = seconds == null ? 0 : Integer.parseInt(seconds);
        return hour < 24 && minute < 60 && second < 60
                ? at(day, LocalTime.of(hour, minute, second))
                : CellFaults.wrongType(text, type);
    }

    /** Programs write a day without a time as midnight. */
    private static Typed<Object> at(LocalDate day, LocalTime time) {
        String text = time.equals(LocalTime.MIN) ? day.toString() : day + "T" + time;
        return new Typed.Good<>(new ReportedAt(text, day));
    }
}
