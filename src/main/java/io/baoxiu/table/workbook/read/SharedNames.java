package io.baoxiu.table.workbook.read;

import io.baoxiu.table.workbook.Address;
import io.baoxiu.table.workbook.container.Xml;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** Which shared texts the cells of a sheet use, or those of its first column, which shows the header row. */
final class SharedNames extends Xml.Handler {

    private static final int LONGEST = 16;

    private final BitSet named;
    private final boolean everywhere;
    private final StringBuilder place = new StringBuilder();
    private boolean shared;
    private boolean inValue;

    SharedNames(BitSet named, boolean everywhere) {
        this.named = named;
        this.everywhere = everywhere;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        if (local.equals("c")) {
            shared = "s".equals(attributes.getValue("t")) && (everywhere || isFirst(attributes.getValue("r")));
        }
        inValue = shared && local.equals("v");
        place.setLength(0);
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
        if (inValue) {
            named.set(Address.number(place.toString().strip(), 0));
        }
        inValue = false;
    }

    @Override
    public void characters(char[] signs, int start, int length) {
        if (inValue && place.length() < LONGEST) {
            place.append(signs, start, length);
        }
    }

    private static boolean isFirst(@Nullable String place) {
        Address address = place == null ? null : Address.of(place);
        return address == null || address.column() == 0;
    }
}
