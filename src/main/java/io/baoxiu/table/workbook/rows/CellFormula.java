package io.baoxiu.table.workbook.rows;

import io.baoxiu.table.workbook.Address;
import io.baoxiu.table.workbook.annotate.XmlCopy;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** The formula of a cell while a sheet is parsed. Each cell gets its own copy of a shared one, as cells may be separated. */
final class CellFormula {

    private final String sheet;
    private final MovedFormula formulas;
    private final Map<String, Shared> shared = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private Address cell = new Address(0, 1);
    private boolean open;
    private String type = "";
    private String group = "";
    private @Nullable String area;

    private record Shared(Address cell, String formula) {}

    CellFormula(String sheet, MovedFormula formulas) {
        this.sheet = sheet;
        this.formulas = formulas;
    }

    void at(Address place) {
        cell = place;
    }

    void start(Attributes attributes) {
        open = true;
        text.setLength(0);
        type = value(attributes, "t");
        group = value(attributes, "si");
        area = attributes.getValue("ref");
    }

    boolean isOpen() {
        return open;
    }

    void add(char[] signs, int start, int length) {
        text.append(signs, start, length);
    }

    /** The whole element. An array's area is the cell's row only: no array is read, and none spans rows that are separated. */
    String end(String qualified) {
        open = false;
        String array = type.equals("array") && area != null
                ? " t=\"array\" ref=\"" + area.replaceAll("[0-9]+", RowAttributes.NUMBER) + "\""
                : "";
        return "<" + qualified + array + ">" + XmlCopy.escaped(formulas.of(own(), sheet)) + "</" + qualified + ">";
    }

    private String own() {
        if (!type.equals("shared")) {
            return text.toString();
        }
        if (!text.toString().isBlank()) {
            shared.put(group, new Shared(cell, text.toString()));
            return text.toString();
        }
        Shared first = shared.get(group);
        return first == null
                ? ""
                : MovedFormula.shared(
                        first.formula(),
                        cell.row() - first.cell().row(),
                        cell.column() - first.cell().column());
    }

    private static String value(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value == null ? "" : value;
    }
}
