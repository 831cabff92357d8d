package io.baoxiu.table.workbook.annotate;

import io.baoxiu.table.workbook.Address;
import io.baoxiu.table.workbook.container.Dom;
import java.util.Set;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The boxes in which a spreadsheet program shows comments. */
final class Shapes {

    private static final String EMPTY =
            "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
                    + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"/>";
    private static final String SHAPE = EMPTY.replace("/>", ">")
            + "<v:shape id=\"baoxiu_%1$s\" type=\"#_x0000_t202\""
            + " style=\"position:absolute;margin-left:60pt;margin-top:1.5pt;width:260pt;height:90pt;z-index:1;visibility:hidden\""
            + " fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/><v:shadow on=\"t\" color=\"black\" obscured=\"t\"/>"
            + "<v:path o:connecttype=\"none\"/><v:textbox style=\"mso-direction-alt:auto\"/><x:ClientData ObjectType=\"Note\">"
            + "<x:MoveWithCells/><x:SizeWithCells/><x:Anchor>%2$d, 15, %3$d, 2, %4$d, 15, %5$d, 4</x:Anchor><x:AutoFill>False</x:AutoFill>"
            + "<x:Row>%6$d</x:Row><x:Column>%7$d</x:Column></x:ClientData></v:shape></xml>";
    private static final String TYPE = EMPTY.replace("/>", ">")
            + "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\">"
            + "<v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype></xml>";
    private static final int COLUMNS_WIDE = 5;
    private static final int ROWS_HIGH = 6;

    private final Dom dom;

    private Shapes(Dom dom) {
        this.dom = dom;
    }

    static Shapes none() throws SAXException {
        return new Shapes(Dom.of(EMPTY));
    }

    static Shapes of(Dom dom) {
        return new Shapes(dom);
    }

    byte[] bytes() {
        return dom.bytes();
    }

    void remove(Set<Address> cells) {
        Dom.children(dom.root()).stream()
                .filter(shape -> "shape".equals(shape.getLocalName()))
                .filter(shape -> cells.contains(address(shape)))
                .forEach(dom.root()::removeChild);
    }

    void add(Set<Address> cells) throws SAXException {
        boolean typed = Dom.children(dom.root()).stream()
                .anyMatch(shape -> shape.getAttribute("id").equals("_x0000_t202"));
        if (!typed) {
            adopt(TYPE);
        }
        for (Address cell : cells) {
            int right = cell.column() + 1;
            int top = Math.max(0, cell.row() - 2);
            adopt(SHAPE.formatted(
                    cell, right, top, right + COLUMNS_WIDE, top + ROWS_HIGH, cell.row() - 1, cell.column()));
        }
    }

    private void adopt(String shape) throws SAXException {
        Element fresh = Dom.children(Dom.of(shape).root()).get(0);
        dom.root().appendChild(dom.root().getOwnerDocument().importNode(fresh, true));
    }

    private static Address address(Element shape) {
        Element data = Dom.child(shape, "ClientData").orElse(shape);
        return new Address(number(data, "Column"), number(data, "Row") + 1);
    }

    private static int number(Element data, String name) {
        return Dom.child(data, name)
                .map(child -> Address.number(child.getTextContent().strip(), 0))
                .orElse(-2);
    }
}
