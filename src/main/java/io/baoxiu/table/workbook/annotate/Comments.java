package io.baoxiu.table.workbook.annotate;

import io.baoxiu.table.workbook.Address;
import io.baoxiu.table.workbook.container.Dom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The comments of a sheet. Ours are recognized by how they begin, alone or after someone else's: programs that save a
 * workbook again drop authors and join texts.
 */
final class Comments {

    private static final String AUTHOR = "baoxiu";
    private static final String OURS = AUTHOR + ":\n";
    private static final String OURS_WITHIN = "\n\n" + OURS;
    private static final String EMPTY =
            "<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><authors/><commentList/></comments>";

    private final Dom dom;
    private final Element list;
    private final String author;

    private Comments(Dom dom) throws SAXException {
        this.dom = dom;
        this.list = Dom.child(dom.root(), "commentList").orElseGet(() -> Dom.add(dom.root(), "commentList"));
        this.author = String.valueOf(author(dom.root()));
    }

    static Comments none() throws SAXException {
        return new Comments(Dom.of(EMPTY));
    }

    static Comments of(Dom dom) throws SAXException {
        return new Comments(dom);
    }

    byte[] bytes() {
        return dom.bytes();
    }

    /** Removes ours, and returns the cells where they were: alone, and within another comment. */
    Taken take() {
        Set<Address> alone = new HashSet<>();
        Set<Address> within = new HashSet<>();
        for (Element comment : Dom.children(list)) {
            Address address = Address.of(comment.getAttribute("ref"));
            String text = comment.getTextContent();
            if (address != null && text.startsWith(OURS)) {
                list.removeChild(comment);
                alone.add(address);
            } else if (address != null && text.contains(OURS_WITHIN)) {
                cut(comment, text.indexOf(OURS_WITHIN));
                within.add(address);
            }
        }
        return new Taken(alone, within);
    }

    record Taken(Set<Address> alone, Set<Address> within) {
        boolean isEmpty() {
            return alone.isEmpty() && within.isEmpty();
        }
    }

    /** The cells with a comment by someone else. */
    Set<Address> others() {
        Set<Address> others = new HashSet<>();
        for (Element comment : Dom.children(list)) {
            Address address = Address.of(comment.getAttribute("ref"));
            if (address != null) {
                others.add(address);
            }
        }
        return others;
    }

    void put(Map<Address, String> notes) {
        Set<Address> others = others();
        for (Element comment : Dom.children(list)) {
            Address address = Address.of(comment.getAttribute("ref"));
            if (address != null && notes.containsKey(address)) {
                Dom.child(comment, "text").ifPresent(text -> run(text, OURS_WITHIN + notes.get(address)));
            }
        }
        notes.forEach((address, said) -> {
            if (!others.contains(address)) {
                Element comment = Dom.add(list, "comment", "ref", address.toString(), "authorId", author);
                run(Dom.add(comment, "text"), OURS + said);
            }
        });
    }

    /** Turns a text without runs into a run, so that another can follow it. */
    private static void run(Element text, String said) {
        Dom.child(text, "t").ifPresent(plain -> {
            Element run = Dom.add(text, "r");
            text.insertBefore(run, plain);
            run.appendChild(plain);
        });
        Element run = Dom.add(Dom.add(text, "r"), "t");
        run.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
        run.setTextContent(said);
    }

    /** Keeps only the characters before our text. */
    private static void cut(Element comment, int length) {
        int left = length;
        for (Element text : texts(comment)) {
            String said = text.getTextContent();
            text.setTextContent(said.substring(0, Math.min(left, said.length())));
            left -= text.getTextContent().length();
        }
    }

    private static List<Element> texts(Element parent) {
        List<Element> texts = new ArrayList<>();
        for (Element child : Dom.children(parent)) {
            if ("t".equals(child.getLocalName())) {
                texts.add(child);
            } else {
                texts.addAll(texts(child));
            }
        }
        return texts;
    }

    private static int author(Element root) {
        Element authors = Dom.child(root, "authors").orElseGet(() -> Dom.add(root, "authors"));
        List<Element> names = Dom.children(authors);
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).getTextContent().equals(AUTHOR)) {
                return i;
            }
        }
        Dom.add(authors, "author").setTextContent(AUTHOR);
        return names.size();
    }
}
