package io.baoxiu.table.workbook.container;

import org.w3c.dom.Element;

/** The list of content types of the parts of a workbook. */
public final class ContentTypes {

    public static final String PART = "[Content_Types].xml";

    private static final String COMMENTS = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
    private static final String SHAPES = "application/vnd.openxmlformats-officedocument.vmlDrawing";

    private final Dom dom;

    public ContentTypes(Dom dom) {
        this.dom = dom;
    }

    public byte[] bytes() {
        return dom.bytes();
    }

    /** Does nothing if it is declared already: the part may have been missing although it was declared. */
    public void declare(String part) {
        boolean declared = Dom.children(dom.root()).stream()
                .anyMatch(type -> PartName.key(type.getAttribute("PartName")).equals(PartName.key(part)));
        if (declared) {
            return;
        }
        Element override = Dom.add(dom.root(), "Override");
        override.setAttribute("PartName", "/" + part);
        override.setAttribute("ContentType", part.endsWith(".vml") ? SHAPES : COMMENTS);
    }
}
