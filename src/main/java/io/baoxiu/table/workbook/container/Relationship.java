package io.baoxiu.table.workbook.container;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * A relationship from one part of a workbook to another, or to a target outside.
 *
 * @param kind the last word of its type, in lower case
 * @param target the name of the part, or the address if it is external
 */
public record Relationship(String id, String kind, String target, boolean external) {

    private static final int MOST = 100_000;

    /** The relationships of a part; {@code ""} means the whole file. */
    public static List<Relationship> of(Xml xml, String source) throws SAXException {
        String folder = folder(source);
        String name = partOf(source);
        List<Relationship> relations = new ArrayList<>();
        if (xml.has(name)) {
            xml.parse(name, new Xml.Handler() {
                @Override
                public void startElement(String uri, String local, String qualified, Attributes attributes)
                        throws Unacceptable {
                    if (relations.size() > MOST) {
                        throw Unacceptable.tooLarge("文件内的链接过多", "the file contains too many links");
                    }
                    if (local.equals("Relationship")) {
                        relations.add(relation(attributes, folder));
                    }
                }
            });
        }
        return relations;
    }

    /** The name of the part with the relationships of a part. */
    public static String partOf(String source) {
        String folder = folder(source);
        return folder + "_rels/" + source.substring(folder.length()) + ".rels";
    }

    private static String folder(String source) {
        return source.substring(0, source.lastIndexOf('/') + 1);
    }

    private static Relationship relation(Attributes attributes, String folder) {
        String type = text(attributes, "Type");
        String target = text(attributes, "Target");
        boolean external = text(attributes, "TargetMode").equalsIgnoreCase("External");
        String kind = type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return new Relationship(text(attributes, "Id"), kind, external ? target : resolved(folder, target), external);
    }

    private static String text(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value == null ? "" : value;
    }

    private static String resolved(String folder, String target) {
        String slashed = target.replace('\\', '/');
        if (slashed.startsWith("/")) {
            return PartName.slashed(slashed);
        }
        List<String> steps = new ArrayList<>();
        for (String step : (folder + slashed).split("/", -1)) {
            if (step.equals("..") && !steps.isEmpty()) {
                steps.remove(steps.size() - 1);
            } else if (!step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }
}
