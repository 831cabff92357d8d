package io.baoxiu.table.workbook;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;

/** The texts that the cells of a workbook share. */
final class SharedStrings extends Xml.Handler {

    private final List<String> texts = new ArrayList<>();
    private final RichText text = new RichText();

    List<String> texts() {
        return texts;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        if (local.equals("si")) {
            text.clear();
        } else {
            text.start(local);
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
        if (local.equals("si")) {
            texts.add(text.toString());
        } else {
            text.end(local);
        }
    }

    @Override
    public void characters(char[] signs, int start, int length) {
        text.append(signs, start, length);
    }
}
