package io.baoxiu.table.workbook;

import static io.baoxiu.table.workbook.Unacceptable.notAWorkbook;

import io.baoxiu.table.Findings;
import io.baoxiu.table.WorkbookFile;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * Opens a workbook of whatever origin, in bounded time and memory. Nothing in it runs, nothing outside it is asked for,
 * and what is wrong with it is a finding, never an exception.
 */
public final class WorkbookReader {

    private final String name;
    private final Parts parts;
    private final Xml xml;
    private final Findings findings = new Findings();
    private final Set<Forbidden> told = EnumSet.noneOf(Forbidden.class);
    private List<String> shared = List.of();

    private WorkbookReader(String name, Parts parts) throws SAXException {
        this.name = name;
        this.parts = parts;
        this.xml = new Xml(parts);
    }

    public static Opened read(WorkbookFile file) {
        Findings findings = new Findings();
        try {
            WorkbookReader reader = new WorkbookReader(file.name(), Parts.of(file.content()));
            return reader.read();
        } catch (Unacceptable refused) {
            findings.add(refused.in(file.name()));
            return new Opened.Refused(findings.listed());
        } catch (SAXException broken) {
            throw new IllegalStateException("a parse ended without its reason", broken);
        }
    }

    private Opened read() throws SAXException {
        String book = book();
        List<Relation> relations = Relation.of(xml, book);
        BookHandler handler = new BookHandler(findings, name);
        xml.parse(book, handler);
        shared = shared(relations);
        Map<String, Relation> byId =
                relations.stream().collect(Collectors.toMap(Relation::id, Function.identity(), (a, b) -> a));
        List<Sheet> sheets = new ArrayList<>();
        for (BookHandler.Tab tab : handler.tabs()) {
            Relation relation = byId.get(tab.relation());
            if (relation == null || relation.external()) {
                throw notAWorkbook(
                        "文件已损坏: 工作表 `" + tab.name() + "` 不存在",
                        "the file is broken: sheet `" + tab.name() + "` is not in it");
            }
            sheets.add(sheet(tab, relation, sheets.isEmpty()));
        }
        if (sheets.isEmpty()) {
            throw notAWorkbook("文件内没有工作表", "the file has no sheet");
        }
        smuggled();
        return new Opened.Workbook(name, sheets.get(0), cases(sheets), handler.since1904(), findings.listed());
    }

    /** The part that is the workbook itself. */
    private String book() throws SAXException {
        for (Relation relation : Relation.of(xml, "")) {
            if (relation.kind().equals("officedocument") && !relation.external()) {
                return relation.target();
            }
        }
        throw notAWorkbook(
                "这个压缩包不是 .xlsx 文件 (或是 .ods, 请另存为 .xlsx)", "this zip is no .xlsx file (an .ods: save it as .xlsx)");
    }

    private List<String> shared(List<Relation> relations) throws SAXException {
        SharedStrings strings = new SharedStrings();
        for (Relation relation : relations) {
            if (relation.kind().equals("sharedstrings") && !relation.external()) {
                xml.parse(relation.target(), strings);
            }
        }
        return strings.texts();
    }

    private Sheet sheet(BookHandler.Tab tab, Relation relation, boolean first) throws SAXException {
        boolean wanted = first || tab.name().equalsIgnoreCase("cases");
        Contraband contraband = new Contraband(findings::add, name, tab.name(), Relation.of(xml, relation.target()));
        if (wanted && tab.hidden()) {
            contraband.add(Forbidden.HIDDEN_SHEET, null);
        }
        SheetGrid grid = new SheetGrid(tab.name(), wanted);
        if (relation.kind().equals("worksheet")) {
            xml.parse(relation.target(), new SheetHandler(grid, contraband, shared));
        } else if (first) {
            throw notAWorkbook("第一个工作表不是表格", "the first sheet is no worksheet");
        }
        Sheet sheet = grid.sheet();
        grid.hidden(contraband);
        told.addAll(contraband.found());
        return sheet;
    }

    private static @Nullable Sheet cases(List<Sheet> sheets) {
        return sheets.stream()
                .skip(1)
                .filter(sheet -> sheet.name().equalsIgnoreCase("cases"))
                .findFirst()
                .orElse(null);
    }

    /** What the names, types and relations of the parts give away, unless a finding tells its cell already. */
    private void smuggled() throws SAXException {
        Set<Forbidden> found = EnumSet.noneOf(Forbidden.class);
        for (String part : parts.names()) {
            Forbidden.named(part).ifPresent(found::add);
            if (part.endsWith(".rels")) {
                String source = part.replace("_rels/", "")
                        .substring(0, part.replace("_rels/", "").length() - 5);
                Relation.of(xml, source)
                        .forEach(relation -> Forbidden.related(relation).ifPresent(found::add));
            }
        }
        xml.parse("[Content_Types].xml", new Xml.Handler() {
            @Override
            public void startElement(String uri, String local, String qualified, Attributes attributes) {
                String type = attributes.getValue("ContentType");
                if (local.equals("Override") && type != null) {
                    Forbidden.named(type).ifPresent(found::add);
                }
            }
        });
        found.removeAll(told);
        found.forEach(what -> findings.add(what.in(name, null, null)));
    }
}
