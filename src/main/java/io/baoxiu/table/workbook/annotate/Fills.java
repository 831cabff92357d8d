package io.baoxiu.table.workbook.annotate;

import io.baoxiu.table.workbook.Address;
import io.baoxiu.table.workbook.container.Dom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * The styles of a workbook, with and without our fill. Our fill keeps the colour that it covers as its second one, which
 * a solid fill does not show, so that it can be restored.
 */
final class Fills {

    private static final String OURS = "FFFFB3A7";

    private final Dom dom;
    private final Element fills;
    private final Element formats;
    private final List<Element> fillList;
    private final List<Element> formatList;
    private final Map<Integer, Integer> marked = new HashMap<>();
    private final Map<Integer, Integer> plain = new HashMap<>();

    /** For a workbook without styles, whose cells cannot have a fill. */
    static Fills none() throws SAXException {
        return new Fills(Dom.of("<styleSheet/>"));
    }

    Fills(Dom dom) {
        this.dom = dom;
        fills = Dom.child(dom.root(), "fills").orElseGet(() -> Dom.add(dom.root(), "fills"));
        formats = Dom.child(dom.root(), "cellXfs").orElseGet(() -> Dom.add(dom.root(), "cellXfs"));
        fillList = new ArrayList<>(Dom.children(fills));
        formatList = new ArrayList<>(Dom.children(formats));
    }

    byte[] bytes() {
        fills.setAttribute("count", String.valueOf(fillList.size()));
        formats.setAttribute("count", String.valueOf(formatList.size()));
        return dom.bytes();
    }

    /** The same style with our fill. */
    int marked(int style) {
        return style >= formatList.size() ? style : marked.computeIfAbsent(style, this::mark);
    }

    /** The style without our fill. */
    int plain(int style) {
        return style >= formatList.size() ? style : plain.computeIfAbsent(style, this::unmark);
    }

    private int mark(int style) {
        Element fill = fill();
        Element pattern = Dom.add(fill, "patternFill", "patternType", "solid");
        Dom.add(pattern, "fgColor", "rgb", OURS);
        Element covered = colour(fillOf(style), "fgColor");
        Element kept = Dom.add(pattern, "bgColor");
        if (covered == null) {
            kept.setAttribute("indexed", "64");
        } else {
            copy(covered, kept);
        }
        return withFill(style, fillList.size() - 1);
    }

    private int unmark(int style) {
        Element ours = colour(fillOf(style), "fgColor");
        if (ours == null || !ours.getAttribute("rgb").equalsIgnoreCase(OURS)) {
            return style;
        }
        Element kept = colour(fillOf(style), "bgColor");
        if (kept == null || !isUsed(kept)) {
            return withFill(style, 0);
        }
        Element pattern = Dom.add(fill(), "patternFill", "patternType", "solid");
        copy(kept, Dom.add(pattern, "fgColor"));
        Dom.add(pattern, "bgColor", "indexed", "64");
        return withFill(style, fillList.size() - 1);
    }

    /** Whether another fill has that colour: a program that saves the workbook again may replace it with another. */
    private boolean isUsed(Element kept) {
        return fillList.stream()
                .map(fill -> colour(fill, "fgColor"))
                .anyMatch(colour -> colour != null && colour.getAttributes().getLength() > 0 && same(colour, kept));
    }

    private static boolean same(Element one, Element other) {
        return List.of("rgb", "theme", "indexed", "tint").stream()
                .allMatch(name -> one.getAttribute(name).equals(other.getAttribute(name)));
    }

    private Element fill() {
        Element fill = Dom.add(fills, "fill");
        fillList.add(fill);
        return fill;
    }

    private int withFill(int style, int fill) {
        Element format = (Element) formatList.get(style).cloneNode(true);
        format.setAttribute("fillId", String.valueOf(fill));
        format.setAttribute("applyFill", "1");
        formats.appendChild(format);
        formatList.add(format);
        return formatList.size() - 1;
    }

    private @Nullable Element fillOf(int style) {
        int fill = Address.number(formatList.get(style).getAttribute("fillId"), 0);
        return fill < fillList.size() ? fillList.get(fill) : null;
    }

    /** The colour of a solid fill. */
    private static @Nullable Element colour(@Nullable Element fill, String name) {
        Optional<Element> solid = Optional.ofNullable(fill)
                .flatMap(known -> Dom.child(known, "patternFill"))
                .filter(pattern -> pattern.getAttribute("patternType").equals("solid"));
        return solid.flatMap(pattern -> Dom.child(pattern, name)).orElse(null);
    }

    private static void copy(Element from, Element to) {
        for (int i = 0; i < from.getAttributes().getLength(); i++) {
            Node attribute = from.getAttributes().item(i);
            to.setAttribute(attribute.getNodeName(), attribute.getNodeValue());
        }
    }
}
