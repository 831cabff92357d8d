package io.baoxiu.table.workbook.guard;

import io.baoxiu.table.Finding;
import io.baoxiu.table.Message;
import io.baoxiu.table.workbook.container.PartName;
import io.baoxiu.table.workbook.container.PartTypes;
import io.baoxiu.table.workbook.container.Parts;
import io.baoxiu.table.workbook.container.Relationship;
import io.baoxiu.table.workbook.container.Xml;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * Inspects all parts of a workbook, whether or not they are read, and accepts only those known to be harmless. A part
 * of a general type is identified by the relationships that lead to it.
 */
public final class Customs {

    private static final String RELATIONS = ".rels";
    private static final Set<String> GENERAL =
            Set.of("", "application/xml", "text/xml", "application/octet-stream", "application/binary");
    private static final String QUERIES = "datamashup";

    private final Parts parts;
    private final Xml xml;
    private final PartTypes types;
    private final Set<Forbidden> found = EnumSet.noneOf(Forbidden.class);
    private final Set<String> unknown = new TreeSet<>();
    private final Set<String> reached = new HashSet<>();
    private final Set<String> explained = new HashSet<>();

    private Customs(Parts parts, Xml xml) throws SAXException {
        this.parts = parts;
        this.xml = xml;
        this.types = PartTypes.of(xml);
    }

    /**
     * Reports forbidden content.
     *
     * @param told what is already reported at a cell
     */
    public static List<Finding> findings(String workbook, Parts parts, Xml xml, Set<Forbidden> told)
            throws SAXException {
        Customs customs = new Customs(parts, xml);
        customs.relations();
        customs.parts();
        customs.found.removeAll(told);
        List<Finding> findings = new ArrayList<>();
        customs.found.forEach(what -> findings.add(what.in(workbook, null, null)));
        customs.unknown.forEach(part -> findings.add(unknown(workbook, part)));
        return findings;
    }

    private static Finding unknown(String workbook, String part) {
        Message message = new Message(
                "文件含有不知是否无害的部分 `" + part + "`：请把表复制到新的工作簿",
                "the file contains a part that is not known to be harmless, `" + part
                        + "`: copy the sheets into a new workbook");
        return Finding.error(Finding.Code.FORBIDDEN_CONTENT, workbook, null, null, message);
    }

    private void relations() throws SAXException {
        for (String part : parts.names()) {
            if (part.endsWith(RELATIONS)) {
                String source = part.replace("_rels/", "").replaceFirst("\\.rels$", "");
                for (Relationship relation : Relationship.of(xml, source)) {
                    relation(relation);
                }
            }
        }
    }

    private void relation(Relationship relation) throws SAXException {
        if (relation.external()) {
            Forbidden.outside(relation).ifPresent(found::add);
        } else if (Harmless.isRelation(relation.kind())) {
            reached.add(PartName.key(relation.target()));
            if (relation.kind().equals("customxml") && parts.has(relation.target())) {
                queries(relation.target());
            }
        } else if (Forbidden.related(relation).isPresent()) {
            Forbidden.related(relation).ifPresent(found::add);
            explained.add(PartName.key(relation.target()));
        } else if (parts.has(relation.target())) {
            unknown.add(parts.written(relation.target()));
        }
    }

    /** Queries of external data can hide in the custom data of other programs. */
    private void queries(String part) throws SAXException {
        xml.parse(part, new Xml.Handler() {
            @Override
            public void startElement(String uri, String local, String qualified, Attributes attributes) {
                if (local.equalsIgnoreCase(QUERIES)) {
                    found.add(Forbidden.CONNECTION);
                }
            }
        });
    }

    private void parts() {
        for (String part : parts.names()) {
            String type = types.of(part).orElse("");
            Optional<Forbidden> named = Forbidden.named(part).or(() -> Forbidden.named(type));
            named.ifPresent(found::add);
            if (named.isEmpty() && !explained.contains(part) && !isHarmless(part, type)) {
                unknown.add(parts.written(part));
            }
        }
    }

    private boolean isHarmless(String part, String type) {
        boolean ofThePackage = part.endsWith(RELATIONS) || part.endsWith("/") || part.equals("[content_types].xml");
        return ofThePackage || (GENERAL.contains(type) ? reached.contains(part) : Harmless.isType(type));
    }
}
