package io.baoxiu.table.workbook.annotate;

import io.baoxiu.table.workbook.container.Dom;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The styles of a workbook, followed by those of added cells.
 *
 * @param heading the style number of headings; the others likewise
 */
record AddedStyles(@Nullable Dom dom, int heading, int text, int sum, int day) {

    /** For a workbook without styles. */
    static final AddedStyles NONE = new AddedStyles(null, 0, 0, 0, 0);

    private static final String DAY_FORM = "yyyy\\-mm\\-dd";
    private static final int FIRST_OWN_FORM = 164;
    private static final int TWO_DECIMALS = 4;

    static AddedStyles in(Dom dom) {
        Element fonts = list(dom, "fonts");
        Element font = Dom.add(fonts, "font");
        Dom.add(font, "b");
        Dom.add(font, "sz", "val", "10");
        Dom.add(font, "name", "val", "Arial");
        Element fills = list(dom, "fills");
        Element pattern = Dom.add(Dom.add(fills, "fill"), "patternFill", "patternType", "solid");
        Dom.add(pattern, "fgColor", "rgb", "FFD5EBCB");
        int form = form(dom);
        Element formats = list(dom, "cellXfs");
        int heading = format(formats, count(fonts) - 1, count(fills) - 1, 0);
        int text = format(formats, 0, 0, 0);
        int sum = format(formats, 0, 0, TWO_DECIMALS);
        int day = format(formats, 0, 0, form);
        List.of(fonts, fills, formats).forEach(list -> list.setAttribute("count", String.valueOf(count(list))));
        return new AddedStyles(dom, heading, text, sum, day);
    }

    /** Its number among the number formats. */
    private static int form(Dom dom) {
        Element forms = Dom.child(dom.root(), "numFmts").orElse(null);
        if (forms == null) {
            forms = Dom.add(dom.root(), "numFmts");
            dom.root().insertBefore(forms, dom.root().getFirstChild());
        }
        int free = FIRST_OWN_FORM;
        for (Element known : Dom.children(forms)) {
            String number = known.getAttribute("numFmtId");
            free = number.matches("\\d{1,6}") ? Math.max(free, Integer.parseInt(number) + 1) : free;
        }
        Dom.add(forms, "numFmt", "numFmtId", String.valueOf(free), "formatCode", DAY_FORM);
        forms.setAttribute("count", String.valueOf(count(forms)));
        return free;
    }

    private static Element list(Dom dom, String name) {
        return Dom.child(dom.root(), name).orElseGet(() -> Dom.add(dom.root(), name));
    }

    private static int count(Element list) {
        return Dom.children(list).size();
    }

    private static int format(Element formats, int font, int fill, int form) {
        Element format = Dom.add(
                formats,
                "xf",
                "numFmtId",
                String.valueOf(form),
                "fontId",
                String.valueOf(font),
                "fillId",
                String.valueOf(fill),
                "borderId",
                "0",
                "xfId",
                "0",
                "applyFont",
                "1",
                "applyFill",
                "1",
                "applyNumberFormat",
                "1",
                "applyAlignment",
                "1");
        Dom.add(format, "alignment", "vertical", "center", "wrapText", font == 0 ? "0" : "1");
        return count(formats) - 1;
    }

    int of(Object value) {
        if (value instanceof LocalDate) {
            return day;
        }
        return value instanceof BigDecimal number && number.scale() > 0 ? sum : text;
    }

    byte[] bytes() {
        return dom == null ? new byte[0] : dom.bytes();
    }
}
