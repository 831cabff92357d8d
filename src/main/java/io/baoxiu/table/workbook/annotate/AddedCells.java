package io.baoxiu.table.workbook.annotate;

import io.baoxiu.table.workbook.Address;
import java.io.OutputStream;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Copies a sheet, adds cells at the end of its rows, and removes those added earlier. */
final class AddedCells extends XmlCopy {

    private final AddedColumns added;
    private final AddedStyles styles;
    private String prefix = "";
    private int depth;
    private int row;
    private int column;
    private int left;
    private boolean sized;
    private final TreeSet<Integer> pending;
    private final int[] widths;

    AddedCells(AddedColumns added, AddedStyles styles, OutputStream to) {
        super(to);
        this.added = added;
        this.styles = styles;
        pending = new TreeSet<>(added.rows().keySet());
        pending.add(added.header());
        widths = added.widths();
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) {
        if (left == 0) {
            super.startPrefixMapping(prefix, uri);
        }
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) throws SAXException {
        if (left > 0) {
            left++;
            return;
        }
        boolean size = depth == 2 && local.equals("col");
        boolean cell = depth == 3 && local.equals("c");
        if (size && isAdded(attributes) || cell && isEmptied(attributes) || depth == 1 && local.equals("dimension")) {
            left = 1;
            return;
        }
        if (depth == 0) {
            prefix = qualified.substring(0, qualified.length() - local.length());
        } else if (depth == 1 && local.equals("sheetData")) {
            sizesOfOwn();
        } else if (depth == 2 && local.equals("row")) {
            begin(attributes.getValue("r"));
        }
        depth++;
        copy(qualified, size ? cut(attributes) : local.equals("row") ? without(attributes, "spans") : attributes);
    }

    @Override
    public void endElement(String uri, String local, String qualified) throws SAXException {
        if (left > 0) {
            left--;
            return;
        }
        if (depth == 3 && local.equals("row")) {
            cells();
        } else if (depth == 2 && local.equals("cols")) {
            sizes();
        } else if (depth == 2 && local.equals("sheetData")) {
            rowsBefore(Integer.MAX_VALUE);
        }
        depth--;
        end(qualified);
    }

    @Override
    public void characters(char[] signs, int start, int length) {
        if (left == 0) {
            super.characters(signs, start, length);
        }
    }

    private void begin(@Nullable String number) {
        int next = number == null ? row + 1 : Address.number(number, 0);
        rowsBefore(next);
        row = next;
        column = -1;
    }

    /** Adds the rows that get cells but are missing from the sheet. */
    private void rowsBefore(int next) {
        while (!pending.isEmpty() && pending.first() < next) {
            row = pending.first();
            AttributesImpl number = new AttributesImpl();
            number.addAttribute("", "r", "r", "CDATA", String.valueOf(row));
            start(prefix + "row", number);
            cells();
            end(prefix + "row");
        }
    }

    private boolean isEmptied(Attributes attributes) {
        String place = attributes.getValue("r");
        Address address = place == null ? null : Address.of(place);
        column = address == null ? column + 1 : address.column();
        return added.without().contains(column) || column >= added.from();
    }

    /** Whether a width applies to the added columns only. */
    private boolean isAdded(Attributes attributes) {
        return Address.number(String.valueOf(attributes.getValue("min")), 0) > added.from();
    }

    private Attributes cut(Attributes attributes) {
        if (Address.number(String.valueOf(attributes.getValue("max")), 0) <= added.from()) {
            return attributes;
        }
        AttributesImpl cut = without(attributes, "max");
        cut.addAttribute("", "max", "max", "CDATA", String.valueOf(added.from()));
        return cut;
    }

    private static AttributesImpl without(Attributes attributes, String name) {
        AttributesImpl others = new AttributesImpl(attributes);
        int at = others.getIndex(name);
        if (at >= 0) {
            others.removeAttribute(at);
        }
        return others;
    }

    private void sizesOfOwn() {
        if (!sized) {
            start(prefix + "cols", new AttributesImpl());
            sizes();
            end(prefix + "cols");
        }
    }

    private void sizes() {
        sized = true;
        for (int at = 0; at < added.headings().size(); at++) {
            String number = String.valueOf(added.from() + at + 1);
            empty(
                    prefix + "col",
                    "min",
                    number,
                    "max",
                    number,
                    "width",
                    String.valueOf(widths[at]),
                    "customWidth",
                    "1");
        }
    }

    private void cells() {
        pending.remove(row);
        List<? extends @Nullable Object> values =
                row == added.header() ? added.headings() : added.rows().get(row);
        for (int at = 0; values != null && at < values.size(); at++) {
            Object value = values.get(at);
            if (value != null) {
                cell(
                        new Address(added.from() + at, row),
                        value,
                        row == added.header() ? styles.heading() : styles.of(value));
            }
        }
    }

    private void cell(Address place, Object value, int style) {
        boolean text = AddedValue.isText(value);
        AttributesImpl own = new AttributesImpl();
        own.addAttribute("", "r", "r", "CDATA", place.toString());
        own.addAttribute("", "s", "s", "CDATA", String.valueOf(style));
        if (text) {
            own.addAttribute("", "t", "t", "CDATA", "inlineStr");
        }
        start(prefix + "c", own);
        if (text) {
            raw("<" + prefix + "is><" + prefix + "t xml:space=\"preserve\">"
                    + escaped(AddedValue.writable(value.toString())) + "</" + prefix + "t></" + prefix + "is>");
        } else {
            raw("<" + prefix + "v>" + AddedValue.number(value) + "</" + prefix + "v>");
        }
        end(prefix + "c");
    }
}
