package io.baoxiu.table.workbook;

import io.baoxiu.vocabulary.Unseen;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of a sheet that is not empty.
 *
 * @param number as the spreadsheet program numbers it
 * @param cells from column A on; {@code null} for blank ones; may be shorter than other rows
 */
public record Line(int number, List<@Nullable Cell> cells) {

    private static final Set<String> HEADS = Set.of("#", "＃");
    private static final Set<String> END = Set.of("end", "结束");

    /** Whether it is the header row. */
    public boolean isHeader() {
        return isHeader(at(0));
    }

    public static boolean isHeader(@Nullable Cell first) {
        return first instanceof Cell.Text text && HEADS.contains(Unseen.without(text.value()));
    }

    /** Whether it ends the table; rows below are for people. */
    public boolean isEnd() {
        return END.contains(Unseen.without(text(0)).toLowerCase(Locale.ROOT));
    }

    public @Nullable Cell at(int column) {
        return column < cells.size() ? cells.get(column) : null;
    }

    /** The cell of a column as a text, without surrounding blanks; empty if there is none. */
    public String text(int column) {
        Cell cell = at(column);
        if (cell instanceof Cell.Text text) {
            return text.value().strip();
        } else if (cell instanceof Cell.Number number) {
            return new BigDecimal(Double.toString(number.value()))
                    .stripTrailingZeros()
                    .toPlainString();
        }
        return cell instanceof Cell.Flag flag ? String.valueOf(flag.value()) : "";
    }
}
