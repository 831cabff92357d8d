package io.baoxiu.table.grid;

import io.baoxiu.table.cell.CellReader;
import io.baoxiu.table.cell.text.Typed;
import io.baoxiu.table.workbook.Cell;
import io.baoxiu.table.workbook.Line;
import io.baoxiu.vocabulary.Nature;
import io.baoxiu.vocabulary.ValueType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Converts the content of cells to what people type, and back. A day stored as a count is typed as a day. */
final class TypedCells {

    /** Shown in place of a formula in columns for people, which is kept. */
    static final String FORMULA = "=…";

    private static final LocalDate START_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate START_1904 = LocalDate.of(1904, 1, 1);
    private static final LocalDate SURE = LocalDate.of(1904, 1, 2);
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,9})?");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int DIGITS = 15;

    private final List<@Nullable ValueType> types;
    private final boolean since1904;
    private final CellReader reader;

    TypedCells(List<@Nullable ValueType> types, boolean since1904) {
        this.types = types;
        this.since1904 = since1904;
        this.reader = new CellReader(since1904);
    }

    List<String> of(@Nullable Line line, int width, boolean data) {
        List<String> texts = new ArrayList<>(Collections.nCopies(width, ""));
        for (int column = 0; line != null && column < line.cells().size(); column++) {
            texts.set(column, text(line.at(column), data ? types.get(column) : null));
        }
        return texts;
    }

    private String text(@Nullable Cell cell, @Nullable ValueType type) {
        if (cell == null) {
            return "";
        } else if (cell instanceof Cell.Text text) {
            return text.value();
        } else if (cell instanceof Cell.Number number) {
            return isDay(type)
                            && reader.outcome(cell, ValueType.DAY) instanceof Typed.Good<Optional<Object>> day
                            && day.value().isPresent()
                    ? day.value().get().toString()
                    : new BigDecimal(Double.toString(number.value()))
                            .stripTrailingZeros()
                            .toPlainString();
        } else if (cell instanceof Cell.Flag flag) {
            return String.valueOf(flag.value());
        }
        return cell instanceof Cell.Fault fault ? fault.value() : FORMULA;
    }

    /** The cell for a text: a number if its column holds numbers, or the cell did before. */
    @Nullable
    Cell cell(String text, int column, @Nullable Cell before) {
        ValueType type = types.get(column);
        if (text.isBlank()) {
            return null;
        }
        String plain = text.strip();
        if (isDay(type) && before instanceof Cell.Number && DAY.matcher(plain).matches()) {
            Cell day = day(plain);
            return day == null ? new Cell.Text(text) : day;
        }
        boolean number =
                type == null ? before instanceof Cell.Number : Nature.of(type).number();
        return number
                        && NUMBER.matcher(plain).matches()
                        && plain.replaceAll("[^0-9]", "").length() <= DIGITS
                ? new Cell.Number(Double.parseDouble(plain))
                : new Cell.Text(text);
    }

    private @Nullable Cell day(String plain) {
        Typed<Optional<Object>> read = reader.outcome(new Cell.Text(plain), ValueType.DAY);
        return read instanceof Typed.Good<Optional<Object>> good
                        && good.value().orElse(LocalDate.MIN) instanceof LocalDate day
                        && day.isAfter(SURE)
                ? new Cell.Number(ChronoUnit.DAYS.between(since1904 ? START_1904 : START_1900, day))
                : null;
    }

    private static boolean isDay(@Nullable ValueType type) {
        return type instanceof ValueType.Day || type instanceof ValueType.Moment;
    }
}
