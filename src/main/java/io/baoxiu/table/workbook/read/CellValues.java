package io.baoxiu.table.workbook.read;

import static io.baoxiu.table.workbook.container.Unacceptable.notAWorkbook;
import static io.baoxiu.table.workbook.container.Unacceptable.tooLarge;

import io.baoxiu.table.Allowance;
import io.baoxiu.table.Pool;
import io.baoxiu.table.workbook.Address;
import io.baoxiu.table.workbook.Cell;
import io.baoxiu.table.workbook.container.Unacceptable;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Converts the type and text of a cell in the file to its content. */
final class CellValues {

    private static final int LONGEST_NUMBER = 100;
    private static final Pattern NUMBER = Pattern.compile("[-+]?([0-9]++\\.?[0-9]*+|\\.[0-9]++)([eE][-+]?[0-9]{1,3})?");
    private static final Pattern MIDNIGHT = Pattern.compile("T00:00:00(\\.0+)?Z?$");

    private static final long BYTES_OF_A_TEXT = 80;

    private final Allowance allowance = Allowance.current();
    private final List<String> shared;
    private final Pool<Cell> texts = new Pool<>();

    CellValues(List<String> shared) {
        this.shared = shared;
    }

    /** {@code null} if blank. */
    @Nullable
    Cell of(String type, String held) throws Unacceptable {
        if (held.isBlank()) {
            return null;
        }
        return switch (type) {
            case "", "n" -> number(held.strip());
            case "s" -> text(shared(held.strip()));
            case "str", "inlineStr" -> text(held);
            case "d" -> text(MIDNIGHT.matcher(held.strip()).replaceFirst(""));
            case "b" -> new Cell.Flag(!held.strip().equals("0") && !held.strip().equals("false"));
            case "e" -> new Cell.Fault(held.strip());
            default -> throw notAWorkbook("单元格类型不明", "the cell has an unknown type");
        };
    }

    private String shared(String place) throws Unacceptable {
        int index = Address.number(place, 0);
        if (index >= shared.size() || index == 0 && !place.equals("0")) {
            throw notAWorkbook("文件已损坏：单元格的文字不存在", "the file is broken: the text of the cell is not in it");
        }
        return shared.get(index);
    }

    private @Nullable Cell text(String text) throws Unacceptable {
        if (text.length() > Cell.LONGEST_TEXT) {
            throw tooLarge("单元格的文字超过 32767 个字符", "the text of the cell is longer than 32767 characters");
        }
        if (text.isBlank()) {
            return null;
        }
        Cell cell = new Cell.Text(text);
        Cell same = texts.same(cell);
        if (same == cell) {
            allowance.keep(BYTES_OF_A_TEXT + 2L * text.length());
        }
        return same;
    }

    private static Cell number(String text) throws Unacceptable {
        if (text.length() > LONGEST_NUMBER || !NUMBER.matcher(text).matches()) {
            throw notAWorkbook("文件已损坏：单元格的数字不成数字", "the file is broken: the number of the cell is not a number");
        }
        double number = Double.parseDouble(text);
        if (Double.isInfinite(number)) {
            throw tooLarge("单元格的数字过大", "the number of the cell is too large");
        }
        return new Cell.Number(number);
    }
}
