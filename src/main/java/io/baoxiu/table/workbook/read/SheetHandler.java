package io.baoxiu.table.workbook.read;

import io.baoxiu.table.workbook.Address;
import io.baoxiu.table.workbook.Cell;
import io.baoxiu.table.workbook.container.Unacceptable;
import io.baoxiu.table.workbook.container.Xml;
import io.baoxiu.table.workbook.guard.Contraband;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Reads a sheet while it is parsed: its cells, its hidden rows and columns, and forbidden content. */
public final class SheetHandler extends Xml.Handler {

    private static final String INLINE = "inlineStr";
    private static final Set<String> PLAIN_TEXT =
            Set.of("v", "f", "formula", "formula1", "formula2", "from/col", "from/row");

    private final SheetGrid grid;
    private final Contraband contraband;
    private final CellValues values;
    private final Deque<String> open = new ArrayDeque<>();
    private final RichText text = new RichText();
    private String type = "";
    private String held = "";
    private final Formulas formulas = new Formulas();
    private String place = "";
    private int anchorColumn;

    SheetHandler(SheetGrid grid, Contraband contraband, List<String> shared) {
        this.grid = grid;
        this.contraband = contraband;
        this.values = new CellValues(shared);
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) throws SAXException {
        switch (within(local)) {
            case "sheetData/row" -> grid.row(value(attributes, "r"), hides(attributes, "ht"));
            case "cols/col" ->
                grid.columns(value(attributes, "min"), value(attributes, "max"), hides(attributes, "width"));
            case "row/c" -> cell(attributes);
            case "c/f" -> formulas.start(value(attributes, "si"));
            case "mergeCells/mergeCell" -> grid.merged(value(attributes, "ref"));
            case "autoFilter/filterColumn" -> grid.filtered();
            case "c/is" -> text.clear();
            case "hyperlinks/hyperlink" -> contraband.linked(id(attributes), value(attributes, "ref"));
            case "worksheet/sheetPr" -> {
                if (isTrue(value(attributes, "filterMode"))) {
                    grid.filtered();
                }
            }
            default -> place = attributes.getIndex("sqref") < 0 ? place : first(value(attributes, "sqref"));
        }
        if (isPlainText(local)) {
            text.clear();
            text.start("t");
        }
        text.start(local);
        open.push(local);
    }

    @Override
    public void endElement(String uri, String local, String qualified) throws SAXException {
        open.pop();
        text.end(local);
        switch (within(local)) {
            case "row/c" -> grid.cell(content());
            case "c/v" -> held = text.toString();
            case "c/is" -> held = type.equals(INLINE) ? text.toString() : held;
            case "c/f" -> formulas.end(text.toString());
            case "from/col" -> anchorColumn = Address.number(text.toString().strip(), 0);
            case "from/row" ->
                place = new Address(anchorColumn, Address.number(text.toString().strip(), 0) + 1).toString();
            case "oleObjects/oleObject", "controls/control" -> contraband.embedded(place);
            default -> reference(local);
        }
        if (isPlainText(local)) {
            text.end("t");
        }
    }

    @Override
    public void characters(char[] signs, int start, int length) {
        text.append(signs, start, length);
    }

    private void cell(Attributes attributes) throws SAXException {
        grid.at(value(attributes, "r"));
        type = value(attributes, "t");
        held = "";
        formulas.clear();
    }

    private @Nullable Cell content() throws SAXException {
        if (formulas.isThere()) {
            contraband.reference(formulas.text(), grid.address());
            return formulas.truth() == null ? new Cell.Formula(!held.isBlank()) : new Cell.Flag(formulas.truth());
        }
        try {
            return grid.wants() ? values.of(type, held) : null;
        } catch (Unacceptable wrong) {
            throw wrong.at(grid.name(), grid.address());
        }
    }

    private void reference(String local) {
        if (local.equals("f") || local.startsWith("formula")) {
            contraband.reference(text.toString(), place);
        }
    }

    private boolean isPlainText(String local) {
        return PLAIN_TEXT.contains(local) || PLAIN_TEXT.contains(within(local));
    }

    private String within(String local) {
        return open.isEmpty() ? local : open.peek() + "/" + local;
    }

    public static String id(Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals("id")) {
                return attributes.getValue(i);
            }
        }
        return "";
    }

    private static String value(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value == null ? "" : value;
    }

    private static boolean hides(Attributes attributes, String size) {
        return isTrue(value(attributes, "hidden")) || value(attributes, size).matches("0+(\\.0*)?");
    }

    private static boolean isTrue(String flag) {
        return flag.equals("1") || flag.equals("true");
    }

    private static String first(String places) {
        return places.split("[ :]", 2)[0];
    }
}
