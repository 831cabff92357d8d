package io.baoxiu.table.workbook.annotate;

import io.baoxiu.table.workbook.Address;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Copies a sheet, with new texts in some cells and new sources for some drop-downs. */
final class CellTexts extends XmlCopy {

    private final Map<Address, String> texts;
    private final Map<Integer, String> sources;
    private String prefix = "";
    private int depth;
    private int row;
    private int column;
    private int dropDown = -1;
    private int left;
    private @Nullable String source;
    private boolean sourceIsWritten;

    /** @param sources by drop-down number */
    CellTexts(Map<Address, String> texts, Map<Integer, String> sources) {
        this.texts = texts;
        this.sources = sources;
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) {
        if (left == 0) {
            super.startPrefixMapping(prefix, uri);
        }
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) throws SAXException {
        if (left > 0) {
            left++;
            return;
        }
        depth++;
        if (depth == 1) {
            prefix = qualified.substring(0, qualified.length() - local.length());
        }
        String text = depth == 3 && local.equals("row") || depth == 4 && local.equals("c")
                ? textOf(local, attributes.getValue("r"))
                : null;
        if (text != null) {
            replace(qualified, attributes, text);
            return;
        }
        if (local.equals("dataValidation")) {
            dropDown++;
        } else if (local.equals("formula1")) {
            source = sources.get(dropDown);
            sourceIsWritten = false;
        }
        copy(qualified, attributes);
    }

    @Override
    public void endElement(String uri, String local, String qualified) throws SAXException {
        if (left > 0 && --left > 0) {
            return;
        }
        depth--;
        if (local.equals("formula1")) {
            source = null;
        }
        end(qualified);
    }

    @Override
    public void characters(char[] signs, int start, int length) {
        if (left == 0 && source == null) {
            super.characters(signs, start, length);
        } else if (source != null && !sourceIsWritten && !new String(signs, start, length).isBlank()) {
            text(source);
            sourceIsWritten = true;
        }
    }

    /** The new text of the cell that starts here, if it changes. */
    private @Nullable String textOf(String local, @Nullable String place) {
        if (local.equals("row")) {
            row = place == null ? row + 1 : Address.number(place, 0);
            column = -1;
            return null;
        }
        Address address = place == null ? null : Address.of(place);
        column = address == null ? column + 1 : address.column();
        return texts.get(new Address(column, row));
    }

    private void replace(String qualified, Attributes attributes, String text) {
        AttributesImpl own = new AttributesImpl(attributes);
        int type = own.getIndex("t");
        if (type >= 0) {
            own.removeAttribute(type);
        }
        own.addAttribute("", "t", "t", "CDATA", "inlineStr");
        copy(qualified, own);
        start(prefix + "is", new AttributesImpl());
        AttributesImpl kept = new AttributesImpl();
        kept.addAttribute("", "xml:space", "xml:space", "CDATA", "preserve");
        start(prefix + "t", kept);
        text(text);
        end(prefix + "t");
        end(prefix + "is");
        left = 1;
    }
}
