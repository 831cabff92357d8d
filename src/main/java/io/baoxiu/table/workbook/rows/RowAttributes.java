package io.baoxiu.table.workbook.rows;

import io.baoxiu.table.workbook.Address;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.AttributesImpl;

/** Attributes of rows and cells whose row number is set later. */
final class RowAttributes {

    /** Placeholder for the row number in the text of a row; XML cannot contain it. */
    static final String NUMBER = "\u0001";

    private static final Set<String> FORMATS = Set.of("s", "customFormat", "ht", "customHeight");

    private RowAttributes() {}

    static String placed(int column) {
        return new Address(column, 1).toString().replace("1", NUMBER);
    }

    static void place(AttributesImpl attributes, int column) {
        set(attributes, "r", placed(column));
    }

    static Attributes numbered(Attributes attributes) {
        AttributesImpl numbered = new AttributesImpl(attributes);
        set(numbered, "r", NUMBER);
        int spans = numbered.getIndex("spans");
        if (spans >= 0) {
            numbered.removeAttribute(spans);
        }
        return numbered;
    }

    private static void set(AttributesImpl attributes, String name, String value) {
        int at = attributes.getIndex(name);
        if (at >= 0) {
            attributes.setValue(at, value);
        } else {
            attributes.addAttribute("", name, name, "CDATA", value);
        }
    }

    /** The formats of a row, as XML. */
    static String formats(Attributes attributes) {
        StringBuilder formats = new StringBuilder();
        for (int i = 0; i < attributes.getLength(); i++) {
            if (FORMATS.contains(attributes.getQName(i))) {
                formats.append(' ')
                        .append(attributes.getQName(i))
                        .append("=\"")
                        .append(attributes.getValue(i))
                        .append('"');
            }
        }
        return formats.toString();
    }
}
