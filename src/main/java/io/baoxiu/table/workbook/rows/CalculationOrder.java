package io.baoxiu.table.workbook.rows;

import io.baoxiu.table.workbook.annotate.ChangedParts;
import io.baoxiu.table.workbook.container.ContentTypes;
import io.baoxiu.table.workbook.container.Dom;
import io.baoxiu.table.workbook.container.PartName;
import io.baoxiu.table.workbook.container.Parts;
import io.baoxiu.table.workbook.container.Relationship;
import io.baoxiu.table.workbook.container.Xml;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The calculation chain of a workbook. It names cells, and programs create it again if it is missing. */
final class CalculationOrder {

    private final Parts parts;
    private final Xml xml;
    private final ChangedParts changed;

    CalculationOrder(Parts parts, Xml xml, ChangedParts changed) {
        this.parts = parts;
        this.xml = xml;
        this.changed = changed;
    }

    void forget(String book) throws SAXException {
        for (Relationship relation : Relationship.of(xml, book)) {
            if (relation.kind().equals("calcchain")) {
                changed.remove(relation.target());
                without(Relationship.partOf(book), "Id", relation.id());
                without(ContentTypes.PART, "PartName", relation.target());
            }
        }
    }

    private void without(String part, String name, String value) throws SAXException {
        Dom dom = Dom.of(parts.open(part));
        for (Element child : Dom.children(dom.root())) {
            String written = child.getAttribute(name);
            if (!written.isEmpty() && PartName.key(written).equals(PartName.key(value))) {
                dom.root().removeChild(child);
            }
        }
        changed.put(part, dom.bytes());
    }
}
