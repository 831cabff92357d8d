package io.baoxiu.table.workbook.read;

import static io.baoxiu.table.workbook.container.Unacceptable.notAWorkbook;

import io.baoxiu.table.Findings;
import io.baoxiu.table.workbook.container.PartName;
import io.baoxiu.table.workbook.container.Relationship;
import io.baoxiu.table.workbook.container.Xml;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xml.sax.SAXException;

/**
 * The roles of the parts of a workbook.
 *
 * @param book the main part, which lists the sheets
 * @param sheets in the order of their tabs; at least one
 * @param since1904 whether its date numbers count from 1904
 */
public record Layout(String book, List<Tab> sheets, boolean since1904, List<Relationship> relations) {

    /** A sheet and its place in the file. */
    public record Tab(String name, Relationship relation, boolean hidden) {

        public boolean isWorksheet() {
            return relation.kind().equals("worksheet");
        }

        public String part() {
            return relation.target();
        }
    }

    public static Layout of(Xml xml, Findings findings, String workbook) throws SAXException {
        String book = book(xml);
        BookHandler handler = new BookHandler(findings, workbook);
        xml.parse(book, handler);
        List<Relationship> relations = Relationship.of(xml, book);
        Map<String, Relationship> byId = relations.stream()
                .collect(Collectors.toMap(Relationship::id, Function.identity(), (one, other) -> one));
        List<Tab> sheets = new ArrayList<>();
        Set<String> parts = new HashSet<>();
        for (BookHandler.Tab tab : handler.tabs()) {
            Relationship relation = byId.get(tab.relation());
            if (relation == null || relation.external() || !parts.add(PartName.key(relation.target()))) {
                throw notAWorkbook(
                        "文件已损坏：工作表 `" + tab.name() + "` 不存在或重复",
                        "the file is broken: sheet `" + tab.name() + "` is not in it, or is twice");
            }
            sheets.add(new Tab(tab.name(), relation, tab.hidden()));
        }
        if (sheets.isEmpty()) {
            throw notAWorkbook("文件中没有工作表", "the file has no sheet");
        }
        return new Layout(book, sheets, handler.since1904(), leadingSomewhere(relations, xml));
    }

    /** The part of a kind that a workbook has at most once: {@code styles}, {@code sharedstrings}. */
    public Optional<String> part(String kind) {
        return relations.stream()
                .filter(relation -> relation.kind().equals(kind) && !relation.external())
                .map(Relationship::target)
                .findFirst();
    }

    /** Some programs write relationships to parts that do not exist. */
    private static List<Relationship> leadingSomewhere(List<Relationship> relations, Xml xml) {
        return relations.stream()
                .filter(relation -> relation.external() || xml.has(relation.target()))
                .toList();
    }

    private static String book(Xml xml) throws SAXException {
        for (Relationship relation : Relationship.of(xml, "")) {
            if (relation.kind().equals("officedocument") && !relation.external()) {
                return relation.target();
            }
        }
        throw notAWorkbook("这个压缩包不是 .xlsx 文件", "this zip is not an .xlsx file");
    }
}
