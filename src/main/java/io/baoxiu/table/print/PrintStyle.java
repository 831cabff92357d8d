package io.baoxiu.table.print;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Styles of cells, in their order in the styles part. */
enum PrintStyle {
    USUAL(0, 0, 0, 0, ""),
    TITLE(1, 0, 0, 0, ""),
    NOTE(0, 0, 0, 0, ""),
    HEADER(2, 2, 1, 0, "<alignment horizontal=\"center\" vertical=\"center\" wrapText=\"1\"/>"),
    TEXT(0, 0, 1, 0, "<alignment horizontal=\"left\" indent=\"1\" vertical=\"center\" wrapText=\"1\"/>"),
    MONEY(0, 0, 1, 4, "<alignment vertical=\"center\"/>"),
    DAY(0, 0, 1, 164, "<alignment horizontal=\"center\" vertical=\"center\"/>"),
    NUMBER(0, 0, 1, 1, "<alignment vertical=\"center\"/>"),
    TOTAL_TEXT(2, 0, 1, 0, "<alignment horizontal=\"left\" indent=\"1\" vertical=\"center\" wrapText=\"1\"/>"),
    TOTAL_MONEY(2, 0, 1, 4, "<alignment vertical=\"center\"/>"),
    TOTAL_NUMBER(2, 0, 1, 1, "<alignment vertical=\"center\"/>");

    private static final String FONT = "<name val=\"Arial\"/>";
    private static final String SIDES =
            "<left style=\"thin\"/><right style=\"thin\"/><top style=\"thin\"/><bottom style=\"thin\"/>";

    private final String form;

    PrintStyle(int font, int fill, int border, int format, String alignment) {
        form = "<xf xfId=\"0\" fontId=\"" + font + "\" fillId=\"" + fill + "\" borderId=\"" + border + "\" numFmtId=\""
                + format
                + "\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyNumberFormat=\"1\" applyAlignment=\"1\">"
                + alignment + "</xf>";
    }

    /** @param total whether the cell is in a total row */
    static PrintStyle of(@Nullable Object value, boolean total) {
        if (value instanceof BigDecimal) {
            return total ? TOTAL_MONEY : MONEY;
        } else if (value instanceof Number) {
            return total ? TOTAL_NUMBER : NUMBER;
        } else if (value instanceof LocalDate) {
            return DAY;
        }
        return total ? TOTAL_TEXT : TEXT;
    }

    /** The styles part. */
    static String sheet(String namespace) {
        return "<styleSheet xmlns=\"" + namespace + "\">"
                + "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>"
                + "<fonts count=\"3\"><font><sz val=\"10\"/>" + FONT + "</font><font><b/><sz val=\"14\"/>" + FONT
                + "</font><font><b/><sz val=\"10\"/>" + FONT + "</font></fonts>"
                + "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>"
                + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFD9E1F2\"/></patternFill></fill></fills>"
                + "<borders count=\"2\"><border/><border>" + SIDES + "</border></borders>"
                + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
                + Arrays.stream(values())
                        .map(style -> style.form)
                        .collect(Collectors.joining("", "<cellXfs count=\"" + values().length + "\">", "</cellXfs>"))
                + "</styleSheet>";
    }
}
