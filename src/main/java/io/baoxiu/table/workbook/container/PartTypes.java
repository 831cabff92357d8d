package io.baoxiu.table.workbook.container;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** The declared content types of the parts of a workbook: by name, otherwise by extension. */
public final class PartTypes extends Xml.Handler {

    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byExtension = new HashMap<>();

    public static PartTypes of(Xml xml) throws SAXException {
        PartTypes types = new PartTypes();
        xml.parse(ContentTypes.PART, types);
        return types;
    }

    public Optional<String> of(String part) {
        String key = PartName.key(part);
        String extension = key.substring(key.lastIndexOf('.') + 1);
        return Optional.ofNullable(byName.getOrDefault(key, byExtension.get(extension)));
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        String type = text(attributes, "ContentType");
        if (local.equals("Override")) {
            byName.put(PartName.key(text(attributes, "PartName")), type);
        } else if (local.equals("Default")) {
            byExtension.put(text(attributes, "Extension").toLowerCase(Locale.ROOT), type);
        }
    }

    private static String text(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value == null ? "" : value;
    }
}
