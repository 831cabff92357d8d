package io.baoxiu.table.workbook;

import io.baoxiu.table.workbook.container.Xml;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/**
 * A drop-down list of a cell in a spreadsheet program.
 *
 * @param number its place among the drop-downs of its sheet, from 0
 * @param area the first cells that have it
 * @param source as in the file: texts in quotes, or the cells that contain them
 */
public record DropDown(String sheet, int number, Area area, String source) {

    private static final Pattern RANGE = Pattern.compile(
            "(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\\$?([A-Za-z]{1,3})\\$?(\\d{1,7})(?::\\$?([A-Za-z]{1,3})\\$?(\\d{1,7}))?");

    /** A part of a column of a sheet. */
    public record Range(String sheet, int column, int top, int bottom) {

        public Range inColumn(int other) {
            return new Range(sheet, other, top, bottom);
        }

        /** The range as in a formula. */
        public String written() {
            String letters = Address.letters(column);
            return "'" + sheet.replace("'", "''") + "'!$" + letters + "$" + top + ":$" + letters + "$" + bottom;
        }
    }

    /** Where its texts are; {@code null} if it contains them itself, or refers to more than a part of one column. */
    public @Nullable Range range(Map<String, String> names) {
        Matcher found = RANGE.matcher(names.getOrDefault(source, source));
        if (!found.matches()) {
            return null;
        }
        Address from = Address.of(found.group(3) + found.group(4));
        Address to = found.group(5) == null ? from : Address.of(found.group(5) + found.group(6));
        if (from == null || to == null || from.column() != to.column() || from.row() > to.row()) {
            return null;
        }
        String quoted = found.group(1);
        String plain = found.group(2) == null ? sheet : found.group(2);
        return new Range(quoted == null ? plain : quoted.replace("''", "'"), from.column(), from.row(), to.row());
    }

    /** Reads those of a sheet, of either kind that programs write. */
    public static final class Handler extends Xml.Handler {

        private final String sheet;
        private final List<DropDown> found = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private @Nullable Area area;
        private String source = "";
        private boolean isList;
        private int number;

        public Handler(String sheet) {
            this.sheet = sheet;
        }

        public List<DropDown> found() {
            return found;
        }

        @Override
        public void startElement(String uri, String local, String qualified, Attributes attributes) {
            if (local.equals("dataValidation")) {
                isList = "list".equals(attributes.getValue("type"));
                area = attributes.getValue("sqref") == null ? null : first(attributes.getValue("sqref"));
                source = "";
            }
            if (!local.equals("f")) {
                text.setLength(0);
            }
        }

        @Override
        public void endElement(String uri, String local, String qualified) {
            switch (local) {
                case "formula1" -> source = text.toString().strip();
                case "sqref" -> area = first(text.toString().strip());
                case "dataValidation" -> {
                    if (isList && area != null && !source.isEmpty()) {
                        found.add(new DropDown(sheet, number, area, source));
                    }
                    number++;
                }
                default -> {}
            }
        }

        @Override
        public void characters(char[] signs, int start, int length) {
            text.append(signs, start, length);
        }

        private static @Nullable Area first(String places) {
            return Area.of(places.split(" ", 2)[0]);
        }
    }
}
