package io.baoxiu.table.workbook.annotate;

import io.baoxiu.table.workbook.Address;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Copies a sheet, with our fill at some cells and removed from all others. */
final class SheetMarks extends XmlCopy {

    private static final Set<String> AFTER_COMMENTS = Set.of(
            "legacyDrawingHF",
            "drawingHF",
            "picture",
            "oleObjects",
            "controls",
            "webPublishItems",
            "tableParts",
            "extLst");

    private final TreeSet<Address> pending = new TreeSet<>(Notes.READING);
    private final Fills fills;
    private final String drawing;
    private final Set<Address> marked;
    private String prefix = "";
    private int depth;
    private int row;
    private int column;
    private boolean drawn;

    /** @param drawing the id of the relationship to the shapes of comments, for a sheet that has none yet */
    SheetMarks(Collection<Address> cells, Fills fills, String drawing, boolean drawn) {
        marked = Set.copyOf(cells);
        pending.addAll(cells);
        this.fills = fills;
        this.drawing = drawing;
        this.drawn = drawn;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) throws SAXException {
        if (depth == 0) {
            prefix = qualified.substring(0, qualified.length() - local.length());
        } else if (depth == 1 && AFTER_COMMENTS.contains(local)) {
            draw(uri);
        }
        depth++;
        boolean inData = depth == 3 && local.equals("row") || depth == 4 && local.equals("c");
        copy(qualified, inData ? placed(local, attributes) : attributes);
    }

    @Override
    public void endElement(String uri, String local, String qualified) throws SAXException {
        if (depth == 3 && local.equals("row")) {
            cellsBefore(Integer.MAX_VALUE);
        } else if (depth == 2 && local.equals("sheetData")) {
            rowsBefore(Integer.MAX_VALUE);
        } else if (depth == 1) {
            draw(uri);
        }
        depth--;
        end(qualified);
    }

    private Attributes placed(String local, Attributes attributes) {
        String place = attributes.getValue("r");
        if (local.equals("row")) {
            int next = place == null ? row + 1 : Address.number(place, 0);
            rowsBefore(next);
            row = next;
            column = -1;
            return attributes;
        }
        Address address = place == null ? null : Address.of(place);
        int next = address == null ? column + 1 : address.column();
        cellsBefore(next);
        column = next;
        pending.remove(new Address(column, row));
        return styled(attributes, marked.contains(new Address(column, row)));
    }

    private Attributes styled(Attributes attributes, boolean mark) {
        String style = attributes.getValue("s");
        int before = style == null ? 0 : Address.number(style, 0);
        int plain = fills.plain(before);
        int after = mark ? fills.marked(plain) : plain;
        if (after == before) {
            return attributes;
        }
        AttributesImpl changed = new AttributesImpl(attributes);
        int at = changed.getIndex("s");
        if (at >= 0) {
            changed.removeAttribute(at);
        }
        changed.addAttribute("", "s", "s", "CDATA", String.valueOf(after));
        return changed;
    }

    private void rowsBefore(int next) {
        while (!pending.isEmpty() && pending.first().row() < next) {
            row = pending.first().row();
            AttributesImpl number = new AttributesImpl();
            number.addAttribute("", "r", "r", "CDATA", String.valueOf(row));
            start(prefix + "row", number);
            cellsBefore(Integer.MAX_VALUE);
            end(prefix + "row");
        }
    }

    private void cellsBefore(int next) {
        while (!pending.isEmpty()
                && pending.first().row() == row
                && pending.first().column() < next) {
            Address address = pending.pollFirst();
            empty(prefix + "c", "r", String.valueOf(address), "s", String.valueOf(fills.marked(0)));
        }
    }

    private void draw(String sheetNamespace) {
        if (!drawn) {
            drawn = true;
            empty(prefix + "legacyDrawing", "xmlns:r", SheetLinks.namespace(sheetNamespace), "r:id", drawing);
        }
    }
}
