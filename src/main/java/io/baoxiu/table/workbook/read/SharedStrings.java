package io.baoxiu.table.workbook.read;

import io.baoxiu.table.Allowance;
import io.baoxiu.table.workbook.container.Xml;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.xml.sax.Attributes;

/** The shared texts of a workbook that cells use. A text that no cell uses is left empty, so that indexes stay valid. */
final class SharedStrings extends Xml.Handler {

    private static final long BYTES_OF_ANY = 60;

    private final List<String> texts = new ArrayList<>();
    private final Allowance allowance = Allowance.current();
    private final BitSet named;
    private final RichText text = new RichText();

    SharedStrings(BitSet named) {
        this.named = named;
    }

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
            keep();
        } else {
            text.end(local);
        }
    }

    @Override
    public void characters(char[] signs, int start, int length) {
        text.append(signs, start, length);
    }

    private void keep() {
        int place = texts.size();
        if (named.get(place)) {
            String kept = text.toString();
            allowance.keep(BYTES_OF_ANY + 2L * kept.length());
            texts.add(kept);
        } else if (place < named.length()) {
            texts.add("");
        }
    }
}
