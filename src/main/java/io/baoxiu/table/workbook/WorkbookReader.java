package io.baoxiu.table.workbook;

import io.baoxiu.table.Findings;
import io.baoxiu.table.WorkbookFile;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/**
 * Opens a workbook of whatever origin, in bounded time and memory. Nothing in it runs, nothing outside it is asked for,
 * and what is wrong with it is a finding, never an exception.
 */
public final class WorkbookReader {

    private static final String CASES = "cases";

    private final String name;
    private final Parts parts;
    private final Xml xml;
    private final Findings findings = new Findings();
    private final Set<Forbidden> told = EnumSet.noneOf(Forbidden.class);

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
        Layout layout = Layout.of(xml, findings, name);
        SharedStrings shared = new SharedStrings();
        Optional<String> texts = layout.part("sharedstrings");
        if (texts.isPresent()) {
            xml.parse(texts.get(), shared);
        }
        List<Sheet> sheets = new ArrayList<>();
        for (Layout.Tab tab : layout.sheets()) {
            sheets.add(sheet(tab, sheets.isEmpty(), shared.texts()));
        }
        findings.addAll(Customs.findings(name, parts, xml, told));
        return new Opened.Workbook(name, sheets.get(0), cases(sheets), layout.since1904(), findings.listed());
    }

    private Sheet sheet(Layout.Tab tab, boolean first, List<String> shared) throws SAXException {
        boolean wanted = first || tab.name().equalsIgnoreCase(CASES);
        Contraband contraband = new Contraband(findings::add, name, tab.name(), Relation.of(xml, tab.part()));
        if (wanted && tab.hidden()) {
            contraband.add(Forbidden.HIDDEN_SHEET, null);
        }
        SheetGrid grid = new SheetGrid(tab.name(), wanted);
        if (tab.isWorksheet()) {
            xml.parse(tab.part(), new SheetHandler(grid, contraband, shared));
        }
        Sheet sheet = grid.sheet();
        grid.hidden(contraband);
        told.addAll(contraband.found());
        return sheet;
    }

    private static @Nullable Sheet cases(List<Sheet> sheets) {
        return sheets.stream()
                .skip(1)
                .filter(sheet -> sheet.name().equalsIgnoreCase(CASES))
                .findFirst()
                .orElse(null);
    }
}
