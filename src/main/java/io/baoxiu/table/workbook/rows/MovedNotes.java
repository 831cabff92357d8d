package io.baoxiu.table.workbook.rows;

import io.baoxiu.table.workbook.Address;
import io.baoxiu.table.workbook.annotate.ChangedParts;
import io.baoxiu.table.workbook.container.Dom;
import io.baoxiu.table.workbook.container.Parts;
import io.baoxiu.table.workbook.container.Relationship;
import io.baoxiu.table.workbook.container.Xml;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The other parts of a sheet that refer to its rows: comments with their boxes, tables, pictures. */
final class MovedNotes {

    private static final int BOX_TOP = 2;
    private static final int BOX_BOTTOM = 6;

    private final Parts parts;
    private final Xml xml;
    private final ChangedParts changed;
    private final RowMove move;

    MovedNotes(Parts parts, Xml xml, ChangedParts changed, RowMove move) {
        this.parts = parts;
        this.xml = xml;
        this.changed = changed;
        this.move = move;
    }

    void follow(Relationship relation) throws SAXException {
        String part = relation.target();
        switch (relation.kind()) {
            case "comments", "threadedcomment" -> {
                Dom dom = Dom.of(parts.open(part));
                comments(dom.root());
                changed.put(part, dom.bytes());
            }
            case "vmldrawing" -> {
                Dom dom = Dom.of(parts.open(part));
                Dom.children(dom.root()).forEach(shape -> box(dom.root(), shape));
                changed.put(part, dom.bytes());
            }
            case "table" -> {
                Dom dom = Dom.of(parts.open(part));
                areas(dom.root());
                changed.put(part, dom.bytes());
            }
            case "drawing" -> {
                Dom dom = Dom.of(parts.open(part));
                pictures(dom.root());
                changed.put(part, dom.bytes());
            }
            default -> {}
        }
    }

    private void comments(Element within) {
        for (Element child : Dom.children(within)) {
            Address address = Address.of(child.getAttribute("ref"));
            if (address == null) {
                comments(child);
            } else if (move.of(address.row()) == 0) {
                within.removeChild(child);
            } else {
                child.setAttribute("ref", new Address(address.column(), move.of(address.row())).toString());
            }
        }
    }

    /** A box of a cell states its row, from 0, and the rows between which it is drawn. */
    private void box(Element root, Element shape) {
        Optional<Element> data = Dom.child(shape, "ClientData");
        Optional<Element> row = data.flatMap(client -> Dom.child(client, "Row"));
        if (row.isEmpty()) {
            return;
        }
        int before = Address.number(row.get().getTextContent().strip(), 0) + 1;
        int after = move.of(before);
        if (after == 0) {
            root.removeChild(shape);
            return;
        }
        row.get().setTextContent(String.valueOf(after - 1));
        data.flatMap(client -> Dom.child(client, "Anchor")).ifPresent(anchor -> {
            List<String> sides = new ArrayList<>(
                    Arrays.asList(anchor.getTextContent().strip().split("\\s*,\\s*")));
            if (sides.size() > BOX_BOTTOM) {
                sides.replaceAll(String::strip);
                lower(sides, BOX_TOP, after - before);
                lower(sides, BOX_BOTTOM, after - before);
                anchor.setTextContent(String.join(", ", sides));
            }
        });
    }

    private static void lower(List<String> sides, int side, int rows) {
        sides.set(side, String.valueOf(Math.max(0, Address.number(sides.get(side), 0) + rows)));
    }

    private void areas(Element element) {
        String area = element.getAttribute("ref");
        if (!area.isEmpty()) {
            move.areas(area).ifPresent(moved -> element.setAttribute("ref", moved));
        }
        Dom.children(element).forEach(this::areas);
    }

    private void pictures(Element element) {
        if ("row".equals(element.getLocalName())) {
            int before = Address.number(element.getTextContent().strip(), 0) + 1;
            element.setTextContent(String.valueOf(move.near(before) - 1));
        } else {
            Dom.children(element).forEach(this::pictures);
        }
    }
}
