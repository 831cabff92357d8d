package io.baoxiu.table.workbook.annotate;

import io.baoxiu.table.Findings;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.workbook.Address;
import io.baoxiu.table.workbook.DropDown;
import io.baoxiu.table.workbook.Opened;
import io.baoxiu.table.workbook.Sheet;
import io.baoxiu.table.workbook.container.Parts;
import io.baoxiu.table.workbook.container.Xml;
import io.baoxiu.table.workbook.read.Layout;
import io.baoxiu.table.workbook.read.WorkbookReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * A workbook that is returned with new texts in some cells and new sources for some drop-downs. Everything else stays
 * unchanged: formats, widths, comments, and sheets for people.
 */
public final class WorkbookEdit {

    private final Opened.Workbook workbook;
    private final Parts parts;
    private final Xml xml;
    private final Map<String, Layout.Tab> tabs = new HashMap<>();
    private final Map<String, String> names;
    private final Map<String, Map<Address, String>> texts = new HashMap<>();
    private final Map<String, Map<Integer, String>> sources = new HashMap<>();

    private WorkbookEdit(WorkbookFile file, Opened.Workbook workbook) throws SAXException {
        this.workbook = workbook;
        parts = Parts.of(file.content());
        xml = new Xml(parts);
        Layout layout = Layout.of(xml, new Findings(), file.name());
        layout.sheets().stream().filter(Layout.Tab::isWorksheet).forEach(tab -> tabs.put(tab.name(), tab));
        names = NamedRanges.of(xml, layout.book());
    }

    /** Empty if the file cannot be read as a workbook. */
    public static Optional<WorkbookEdit> of(WorkbookFile file) {
        try {
            return WorkbookReader.readEverySheet(file) instanceof Opened.Workbook workbook
                    ? Optional.of(new WorkbookEdit(file, workbook))
                    : Optional.empty();
        } catch (SAXException unreadable) {
            return Optional.empty();
        }
    }

    /** With the cells of all its sheets, including those for people. */
    public Opened.Workbook workbook() {
        return workbook;
    }

    public Optional<Sheet> sheet(String name) {
        return workbook.sheets().stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst();
    }

    /** Named ranges, by name. */
    public Map<String, String> names() {
        return names;
    }

    public List<DropDown> dropDowns(String sheet) {
        DropDown.Handler handler = new DropDown.Handler(sheet);
        try {
            xml.parse(Objects.requireNonNull(tabs.get(sheet)).part(), handler);
        } catch (SAXException read) {
            throw new IllegalStateException("a sheet that was read could not be read again", read);
        }
        return handler.found();
    }

    public void write(String sheet, int column, int row, String text) {
        texts.computeIfAbsent(sheet, name -> new HashMap<>()).put(new Address(column, row), text);
    }

    public void source(DropDown dropDown, String source) {
        sources.computeIfAbsent(dropDown.sheet(), name -> new HashMap<>()).put(dropDown.number(), source);
    }

    public byte[] bytes() {
        ChangedParts changed = new ChangedParts(parts);
        try {
            for (Layout.Tab tab : tabs.values()) {
                Map<Address, String> cells = texts.getOrDefault(tab.name(), Map.of());
                Map<Integer, String> lists = sources.getOrDefault(tab.name(), Map.of());
                if (!cells.isEmpty() || !lists.isEmpty()) {
                    CellTexts copy = new CellTexts(cells, lists);
                    xml.parse(tab.part(), copy);
                    changed.put(tab.part(), copy.bytes());
                }
            }
            return changed.zipped();
        } catch (SAXException read) {
            throw new IllegalStateException("a workbook that was read could not be written", read);
        }
    }

    /** Reads the named ranges of a workbook. */
    private static final class NamedRanges extends Xml.Handler {

        private final Map<String, String> names = new HashMap<>();
        private final StringBuilder text = new StringBuilder();
        private String name = "";

        static Map<String, String> of(Xml xml, String book) throws SAXException {
            NamedRanges handler = new NamedRanges();
            xml.parse(book, handler);
            return Map.copyOf(handler.names);
        }

        @Override
        public void startElement(String uri, String local, String qualified, Attributes attributes) {
            name = local.equals("definedName") && attributes.getValue("name") != null
                    ? attributes.getValue("name")
                    : "";
            text.setLength(0);
        }

        @Override
        public void endElement(String uri, String local, String qualified) {
            if (!name.isEmpty()) {
                names.put(name, text.toString().strip());
            }
            name = "";
        }

        @Override
        public void characters(char[] signs, int start, int length) {
            text.append(signs, start, length);
        }
    }
}
