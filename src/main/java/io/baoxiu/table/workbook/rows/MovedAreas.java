package io.baoxiu.table.workbook.rows;

import io.baoxiu.table.workbook.Address;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.AttributesImpl;

/** The areas that elements of a sheet refer to, after rows moved. */
final class MovedAreas {

    private static final Set<String> GO_WITH_THEIR_CELLS = Set.of(
            "mergeCell", "dataValidation", "hyperlink", "protectedRange", "ignoredError", "conditionalFormatting");

    private final RowMove move;
    private int offset;

    MovedAreas(RowMove move) {
        this.move = move;
    }

    /** How far the first row of the last area moved. */
    int offset() {
        return offset;
    }

    /** Empty if all cells of the element were deleted. */
    Optional<Attributes> moved(String local, Attributes attributes) {
        AttributesImpl own = new AttributesImpl(attributes);
        offset = GO_WITH_THEIR_CELLS.contains(local) ? 0 : offset;
        for (String name : List.of("ref", "sqref")) {
            int at = own.getIndex(name);
            if (at >= 0) {
                Optional<String> areas = move.areas(own.getValue(at));
                if (areas.isEmpty() && GO_WITH_THEIR_CELLS.contains(local)) {
                    return Optional.empty();
                }
                offset = top(areas.orElse("")) - top(own.getValue(at));
                areas.ifPresent(better -> own.setValue(at, better));
            }
        }
        if (local.equals("brk") && own.getIndex("id") >= 0) {
            own.setValue(own.getIndex("id"), String.valueOf(move.near(Address.number(own.getValue("id"), 0))));
        }
        return Optional.of(own);
    }

    private static int top(String areas) {
        Address first = Address.of(areas.split("[: ]", 2)[0]);
        return first == null ? 1 : first.row();
    }

    /** Without counts, because elements of the list may be deleted. */
    static Attributes uncounted(Attributes attributes) {
        AttributesImpl own = new AttributesImpl(attributes);
        for (String name : List.of("count", "manualBreakCount")) {
            int at = own.getIndex(name);
            if (at >= 0) {
                own.removeAttribute(at);
            }
        }
        return own;
    }
}
