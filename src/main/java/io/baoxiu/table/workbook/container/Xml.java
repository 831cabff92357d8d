package io.baoxiu.table.workbook.container;

import static io.baoxiu.table.workbook.container.Unacceptable.notAWorkbook;

import io.baoxiu.table.Finding;
import io.baoxiu.table.Message;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

/** Reads parts as XML, one after the other, without document types, entities or external content. */
public final class Xml {

    private static final String FEATURES = "http://xml.org/sax/features/";

    private final Parts parts;
    private final XMLReader reader;

    public Xml(Parts parts) throws SAXException {
        this.parts = parts;
        this.reader = reader();
    }

    public boolean has(String name) {
        return parts.has(name);
    }

    /** A handler by local names. A document type ends the parse before it is read. */
    public abstract static class Handler extends DefaultHandler2 {

        @Override
        public final void startDTD(String name, String publicId, String systemId) throws SAXException {
            throw new Unacceptable(
                    Finding.Code.FORBIDDEN_CONTENT,
                    new Message("文件含有 DOCTYPE 声明，不予读取", "the file contains a DOCTYPE, which is not allowed"));
        }

        @Override
        public final InputSource resolveEntity(String name, String publicId, String baseUri, String systemId) {
            return new InputSource(InputStream.nullInputStream());
        }
    }

    public void parse(String name, Handler handler) throws SAXException {
        try (InputStream part = parts.open(name)) {
            reader.setContentHandler(handler);
            reader.setErrorHandler(handler);
            reader.setEntityResolver(handler);
            reader.setProperty("http://xml.org/sax/properties/lexical-handler", handler);
            reader.parse(new InputSource(part));
        } catch (Unacceptable refused) {
            throw refused;
        } catch (SAXException | IOException broken) {
            throw notAWorkbook(
                    "文件已损坏：`" + name + "` 不是正确的 XML", "the file is broken: `" + name + "` is not well-formed XML");
        }
    }

    private static XMLReader reader() throws SAXException {
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(FEATURES + "external-general-entities", false);
            factory.setFeature(FEATURES + "external-parameter-entities", false);
            return factory.newSAXParser().getXMLReader();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("the platform's XML parser lacks a feature", impossible);
        }
    }
}
