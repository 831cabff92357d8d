package io.baoxiu.table.workbook.rows;

import io.baoxiu.table.workbook.Cell;
import io.baoxiu.table.workbook.annotate.XmlCopy;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A cell as a file has it. */
final class CellXml {

    private CellXml() {}

    /** @param style its number among the formats of the workbook; empty for none */
    static String of(String prefix, int column, String style, @Nullable Cell cell) {
        String open = "<" + prefix + "c r=\"" + RowAttributes.placed(column) + "\""
                + (style.isEmpty() ? "" : " s=\"" + style + "\"");
        String value = "<" + prefix + "v>";
        String closed = "</" + prefix + "v></" + prefix + "c>";
        if (cell instanceof Cell.Number number) {
            return open + ">" + value + new BigDecimal(Double.toString(number.value())).toPlainString() + closed;
        } else if (cell instanceof Cell.Flag flag) {
            return open + " t=\"b\">" + value + (flag.value() ? 1 : 0) + closed;
        } else if (cell instanceof Cell.Text text) {
            return open + " t=\"inlineStr\"><" + prefix + "is><" + prefix + "t xml:space=\"preserve\">"
                    + XmlCopy.escaped(text.value()) + "</" + prefix + "t></" + prefix + "is></" + prefix + "c>";
        }
        return open + "/>";
    }
}
