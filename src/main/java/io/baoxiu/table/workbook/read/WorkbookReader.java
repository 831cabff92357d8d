package io.baoxiu.table.workbook.read;

import static io.baoxiu.table.workbook.container.Unacceptable.tooLarge;

import io.baoxiu.table.Allowance;
import io.baoxiu.table.Finding;
import io.baoxiu.table.Findings;
import io.baoxiu.table.Message;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.workbook.Opened;
import io.baoxiu.table.workbook.Sheet;
import io.baoxiu.table.workbook.container.Parts;
import io.baoxiu.table.workbook.container.Relationship;
import io.baoxiu.table.workbook.container.Unacceptable;
import io.baoxiu.table.workbook.container.Xml;
import io.baoxiu.table.workbook.guard.Contraband;
import io.baoxiu.table.workbook.guard.Customs;
import io.baoxiu.table.workbook.guard.Forbidden;
import io.baoxiu.vocabulary.Unseen;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * Opens a workbook of any origin, in bounded time and memory. Nothing in it is executed, nothing outside it is
 * requested, and faults are findings, never exceptions.
 */
public final class WorkbookReader {

    private final Collection<String> tables;
    private final boolean everySheet;
    private final String name;
    private final Parts parts;
    private final Xml xml;
    private final Findings findings = new Findings();
    private final Set<Forbidden> told = EnumSet.noneOf(Forbidden.class);

    private WorkbookReader(String name, Parts parts, Collection<String> tables, boolean everySheet)
            throws SAXException {
        this.tables = tables;
        this.everySheet = everySheet;
        this.name = name;
        this.parts = parts;
        this.xml = new Xml(parts);
    }

    public static Opened read(WorkbookFile file) {
        return read(file, List.of());
    }

    /** @param tables the names of tables, which other sheets may have as well */
    public static Opened read(WorkbookFile file, Collection<String> tables) {
        return ReadByBuild.of(file).orElseGet(() -> read(file, tables, false));
    }

    /** Though the build may have read it before. */
    static Opened readThoroughly(WorkbookFile file) {
        return read(file, List.of(), false);
    }

    /** Includes the cells of sheets for people. */
    public static Opened readEverySheet(WorkbookFile file) {
        return read(file, List.of(), true);
    }

    private static Opened read(WorkbookFile file, Collection<String> tables, boolean everySheet) {
        Findings findings = new Findings();
        try {
            return new WorkbookReader(file.name(), Parts.of(file.content()), tables, everySheet).read();
        } catch (Unacceptable refused) {
            findings.add(refused.in(file.name()));
            return new Opened.Refused(findings.listed());
        } catch (Allowance.OutOfTime over) {
            findings.add(tooLarge("读取全部文件的时间超过限额", "reading all the files takes longer than is allowed")
                    .in(file.name()));
            return new Opened.Refused(findings.listed());
        } catch (Allowance.Exceeded beyond) {
            findings.add(tooLarge(
                            "读取所需的内存超过服务为此预留的总量（`baoxiu.reading.memory`）",
                            "reading it needs more memory than the service reserves for reading (`baoxiu.reading.memory`)")
                    .in(file.name()));
            return new Opened.Refused(findings.listed());
        } catch (SAXException broken) {
            throw new IllegalStateException("a parse ended without its reason", broken);
        }
    }

    private Opened read() throws SAXException {
        Layout layout = Layout.of(xml, findings, name);
        Tabs tabs = Tabs.of(name, layout.sheets());
        SharedStrings shared = shared(layout, tabs);
        Map<Layout.Tab, Sheet> sheets = new HashMap<>();
        for (Layout.Tab tab : layout.sheets()) {
            if (tab.isWorksheet()) {
                sheets.put(tab, sheet(tab, tabs, shared.texts()));
            }
        }
        findings.addAll(Customs.findings(name, parts, xml, told));
        Sheet table = Objects.requireNonNull(sheets.get(tabs.table()));
        return new Opened.Workbook(
                name,
                table,
                sheets.get(tabs.cases()),
                layout.sheets().stream()
                        .filter(sheets::containsKey)
                        .map(sheets::get)
                        .toList(),
                layout.since1904(),
                findings.listed());
    }

    private SharedStrings shared(Layout layout, Tabs tabs) throws SAXException {
        BitSet named = new BitSet();
        SharedStrings shared = new SharedStrings(named);
        Optional<String> texts = layout.part("sharedstrings");
        if (texts.isPresent()) {
            for (Layout.Tab tab : layout.sheets()) {
                if (tab.isWorksheet()) {
                    xml.parse(tab.part(), new SharedNames(named, everySheet || tabs.areRead(tab)));
                }
            }
            xml.parse(texts.get(), shared);
        }
        return shared;
    }

    private Sheet sheet(Layout.Tab tab, Tabs tabs, List<String> shared) throws SAXException {
        boolean read = everySheet || tabs.areRead(tab);
        List<Relationship> relations = Relationship.of(xml, tab.part());
        Contraband contraband = new Contraband(findings::add, name, tab.name(), relations);
        if (read && tab.hidden()) {
            contraband.add(Forbidden.HIDDEN_SHEET, null);
        }
        SheetGrid grid = new SheetGrid(tab.name(), read);
        xml.parse(tab.part(), new SheetHandler(grid, contraband, shared));
        for (Relationship relation : relations) {
            if (read && relation.kind().equals("table") && parts.has(relation.target())) {
                xml.parse(relation.target(), new FilterHandler(grid));
            }
        }
        if (!read && grid.header() > 0 && !Tabs.isKnown(tab, tables)) {
            overlooked(tab, tabs.table(), grid.header());
        }
        told.addAll(contraband.found());
        return grid.sheet();
    }

    /** Without this finding, nobody would notice that a sheet which looks like the table is ignored. */
    private void overlooked(Layout.Tab tab, Layout.Tab table, int header) {
        OptionalInt unseen = Unseen.first(tab.name());
        String sign = unseen.isEmpty() ? "" : Unseen.name(tab.name().codePointAt(unseen.getAsInt()));
        Message message = new Message(
                "本表读自工作表 `" + table.name() + "`，而工作表 `" + tab.name() + "` 也有以 `#` 开头的表头行，写在其中的不会生效：请删去它，或只让要用的工作表以表名命名"
                        + (sign.isEmpty() ? "" : "（其名称中有看不见的符号 " + sign + "，请改名）"),
                "the table is read from the sheet `" + table.name() + "`, but the sheet `" + tab.name()
                        + "` has a header row too, and what is written there would be ignored: remove it, or give the"
                        + " table's name to the sheet that is meant"
                        + (sign.isEmpty() ? "" : " (its name contains " + sign + ", which is invisible: rename it)"));
        findings.add(Finding.error(Finding.Code.WRONG_SHEET, name, tab.name(), "A" + header, message));
    }

    /** A table within a sheet has its own filter. */
    private static final class FilterHandler extends Xml.Handler {

        private final SheetGrid grid;

        FilterHandler(SheetGrid grid) {
            this.grid = grid;
        }

        @Override
        public void startElement(String uri, String local, String qualified, Attributes attributes) {
            if (local.equals("filterColumn")) {
                grid.filtered();
            }
        }
    }
}
