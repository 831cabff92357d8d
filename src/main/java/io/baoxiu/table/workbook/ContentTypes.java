package io.baoxiu.table.workbook;

import org.w3c.dom.Element;

/** The list of what the parts of a workbook are. */
final class ContentTypes {

    static final String PART = "[Content_Types].xml";

    private static final String COMMENTS = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
    private static final String SHAPES = "application/vnd.openxmlformats-officedocument.vmlDrawing";

    private final Dom dom;

    ContentTypes(Dom dom) {
        this.dom = dom;
    }

    byte[] bytes() {
        return dom.bytes();
    }

    void declare(String part) {
        Element override = Dom.add(dom.root(), "Override");
        override.setAttribute("PartName", "/" + part);
        override.setAttribute("ContentType", part.endsWith(".vml") ? SHAPES : COMMENTS);
    }
}
