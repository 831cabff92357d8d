package io.baoxiu.table.workbook.annotate;

import io.baoxiu.table.workbook.container.Dom;
import io.baoxiu.table.workbook.container.Parts;
import io.baoxiu.table.workbook.container.Relationship;
import io.baoxiu.table.workbook.container.Xml;
import io.baoxiu.table.workbook.read.SheetHandler;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** The relationships of a sheet to its comments and their shapes, existing and added. */
final class SheetLinks {

    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private static final String NONE =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>";

    private final Parts parts;
    private final List<Relationship> relations;
    private final String part;
    private final Dom dom;
    private final Drawing drawing = new Drawing();

    SheetLinks(Parts parts, Xml xml, String sheet) throws SAXException {
        this.parts = parts;
        relations = Relationship.of(xml, sheet);
        part = Relationship.partOf(sheet);
        dom = parts.has(part) ? Dom.of(parts.open(part)) : Dom.of(NONE);
        xml.parse(sheet, drawing);
    }

    static String namespace(String sheetNamespace) {
        return sheetNamespace.startsWith("http://purl.oclc.org/") ? STRICT : TRANSITIONAL;
    }

    /** The name of the part with these relationships. */
    String part() {
        return part;
    }

    byte[] bytes() {
        return dom.bytes();
    }

    Optional<String> comments() {
        return relations.stream()
                .filter(relation -> relation.kind().equals("comments") && !relation.external())
                .map(Relationship::target)
                .findFirst();
    }

    /** The shapes on the sheet, not those of headers and footers. */
    Optional<String> shapes() {
        return relations.stream()
                .filter(relation -> relation.id().equals(drawing.relation) && !relation.external())
                .map(Relationship::target)
                .findFirst();
    }

    /** Links a new part, named with the first number that is not taken. */
    Link add(String kind, String before, String after, Set<String> taken) {
        int number = 1;
        while (parts.has(before + number + after) || taken.contains(before + number + after)) {
            number++;
        }
        String target = before + number + after;
        String id = "baoxiu" + kind;
        Element link = Dom.add(dom.root(), "Relationship");
        link.setAttribute("Id", id);
        link.setAttribute("Type", namespace(drawing.namespace) + "/" + kind);
        link.setAttribute("Target", "/" + target);
        return new Link(id, target);
    }

    record Link(String id, String part) {}

    private static final class Drawing extends Xml.Handler {
        private String namespace = "";
        private String relation = "";

        @Override
        public void startElement(String uri, String local, String qualified, Attributes attributes) {
            namespace = namespace.isEmpty() ? uri : namespace;
            if (local.equals("legacyDrawing")) {
                relation = SheetHandler.id(attributes);
            }
        }
    }
}
