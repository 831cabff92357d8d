package io.baoxiu.table.workbook.container;

import static io.baoxiu.table.workbook.container.Unacceptable.notAWorkbook;

import io.baoxiu.table.Allowance;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A small part of a workbook as a tree that can be changed and written back. */
public final class Dom {

    private static final int LARGEST = 16 << 20;

    /** A tree takes this many times the bytes of its text. */
    private static final long BYTES_OF_A_BYTE = 12;

    /** Deeper than any part of a workbook, and shallow enough to be written again. */
    private static final String DEEPEST = "200";

    private final Element root;

    private Dom(Element root) {
        this.root = root;
    }

    public static Dom of(InputStream part) throws SAXException {
        try (part) {
            byte[] bytes = part.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw Unacceptable.tooLarge("文件内部过大，无法改写", "a part of the file is too large to be written again");
            }
            Allowance.current().keep(BYTES_OF_A_BYTE * bytes.length);
            String text = new String(bytes, StandardCharsets.UTF_8);
            byte[] closed =
                    text.contains("<br>") ? text.replace("<br>", "<br/>").getBytes(StandardCharsets.UTF_8) : bytes;
            return new Dom(builder().parse(new ByteArrayInputStream(closed)).getDocumentElement());
        } catch (Unacceptable refused) {
            throw refused;
        } catch (SAXException | IOException broken) {
            throw notAWorkbook(
                    "文件内部嵌套过深或已损坏，无法改写", "a part of the file is nested too deep, or broken, to be written again");
        }
    }

    public static Dom of(String text) throws SAXException {
        return of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    public Element root() {
        return root;
    }

    public byte[] bytes() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.ENCODING, StandardCharsets.UTF_8.name());
            root.getOwnerDocument().setXmlStandalone(true);
            writer.transform(new DOMSource(root.getOwnerDocument()), new StreamResult(bytes));
            return bytes.toByteArray();
        } catch (TransformerException impossible) {
            throw new IllegalStateException("a tree could not be written", impossible);
        }
    }

    /** Adds a last child, with the namespace and prefix of its parent. */
    public static Element add(Element parent, String name, String... attributes) {
        Document document = parent.getOwnerDocument();
        String prefix = parent.getPrefix() == null ? "" : parent.getPrefix() + ":";
        Element child = document.createElementNS(parent.getNamespaceURI(), prefix + name);
        for (int i = 0; i < attributes.length; i += 2) {
            child.setAttribute(attributes[i], attributes[i + 1]);
        }
        parent.appendChild(child);
        return child;
    }

    public static Optional<Element> child(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> name.equals(child.getLocalName()))
                .findFirst();
    }

    public static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new org.xml.sax.helpers.DefaultHandler());
            return builder;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("the platform's XML parser lacks a feature", impossible);
        }
    }
}
