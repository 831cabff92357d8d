package io.baoxiu.table.workbook.annotate;

import io.baoxiu.table.workbook.container.Xml;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Copies a part while it is parsed, including namespace declarations. */
public class XmlCopy extends Xml.Handler {

    private static final String FIRST_LINE = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintWriter file;
    private PrintWriter out;
    private final StringBuilder declared = new StringBuilder();
    private boolean open;

    protected XmlCopy() {
        this(null);
    }

    /** @param to where it is written directly; {@code null} to collect it for {@link #bytes} */
    protected XmlCopy(@Nullable OutputStream to) {
        file = new PrintWriter(new OutputStreamWriter(to == null ? bytes : to, StandardCharsets.UTF_8));
        out = file;
        out.append(FIRST_LINE);
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) {
        declared.append(" xmlns").append(prefix.isEmpty() ? "" : ":").append(prefix);
        declared.append("=\"").append(escaped(uri, true)).append('"');
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) throws SAXException {
        copy(qualified, attributes);
    }

    @Override
    public void endElement(String uri, String local, String qualified) throws SAXException {
        end(qualified);
    }

    @Override
    public void characters(char[] signs, int start, int length) {
        text(new String(signs, start, length));
    }

    protected final void text(String text) {
        closeTag();
        out.append(escaped(text, false));
    }

    /** Starts an element of the original part, with the namespaces that it declares. */
    protected final void copy(String qualified, Attributes attributes) {
        String declarations = declared.toString();
        declared.setLength(0);
        begin(qualified, declarations, attributes);
    }

    protected final void start(String qualified, Attributes attributes) {
        begin(qualified, "", attributes);
    }

    private void begin(String qualified, String declarations, Attributes attributes) {
        closeTag();
        out.append('<').append(qualified).append(declarations);
        for (int i = 0; i < attributes.getLength(); i++) {
            out.append(' ').append(attributes.getQName(i)).append("=\"");
            out.append(escaped(attributes.getValue(i), true)).append('"');
        }
        open = true;
    }

    protected final void end(String qualified) {
        if (open) {
            out.append("/>");
            open = false;
        } else {
            out.append("</").append(qualified).append('>');
        }
    }

    /** Writes an empty element of our own. */
    protected final void empty(String qualified, String... attributes) {
        AttributesImpl own = new AttributesImpl();
        for (int i = 0; i < attributes.length; i += 2) {
            own.addAttribute("", attributes[i], attributes[i], "CDATA", attributes[i + 1]);
        }
        start(qualified, own);
        end(qualified);
    }

    /** Redirects the output, until {@link #undivert}. */
    protected final void divert(StringWriter aside) {
        closeTag();
        out = new PrintWriter(aside);
    }

    protected final void undivert() {
        closeTag();
        out.flush();
        out = file;
    }

    /** Writes text that is already XML. */
    protected final void raw(String xml) {
        closeTag();
        out.append(xml);
    }

    /** Flushes the output and checks it for errors. */
    final void end() throws IOException {
        if (file.checkError()) {
            throw new IOException("a part of the workbook could not be written");
        }
    }

    public final byte[] bytes() {
        out.flush();
        return bytes.toByteArray();
    }

    private void closeTag() {
        if (open) {
            out.append('>');
            open = false;
        }
    }

    public static String escaped(String text) {
        return escaped(text, false);
    }

    private static String escaped(String text, boolean attribute) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            switch (sign) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '\r' -> escaped.append("&#13;");
                case '"' -> escaped.append(attribute ? "&quot;" : "\"");
                case '\n', '\t' -> escaped.append(attribute ? "&#" + (int) sign + ";" : String.valueOf(sign));
                default -> escaped.append(sign);
            }
        }
        return escaped.toString();
    }
}
