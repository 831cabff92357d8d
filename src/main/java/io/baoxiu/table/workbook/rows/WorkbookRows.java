package io.baoxiu.table.workbook.rows;

import io.baoxiu.table.Findings;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.workbook.annotate.ChangedParts;
import io.baoxiu.table.workbook.container.Parts;
import io.baoxiu.table.workbook.container.Relationship;
import io.baoxiu.table.workbook.container.Unacceptable;
import io.baoxiu.table.workbook.container.Xml;
import io.baoxiu.table.workbook.read.Layout;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xml.sax.SAXException;

/** Writes a workbook that was read before, with other rows on some sheets. */
public final class WorkbookRows {

    private final Parts parts;
    private final Xml xml;
    private final Layout layout;
    private final ChangedParts changed;
    private final Map<String, SheetChange> changes;
    private final Map<String, RowMove> moves = new HashMap<>();
    private final MovedFormula formulas;

    /**
     * The new first rows of a sheet; those below move as a whole.
     *
     * @param height how many there were before
     * @param rows the new ones
     */
    public record SheetChange(int height, List<RowSource> rows) {
        public SheetChange {
            rows = List.copyOf(rows);
        }

        /** The new places of the rows. */
        public RowMove move() {
            return RowMove.of(height, rows);
        }
    }

    private WorkbookRows(WorkbookFile file, Map<String, SheetChange> changes) throws SAXException {
        parts = Parts.of(file.content());
        xml = new Xml(parts);
        layout = Layout.of(xml, new Findings(), file.name());
        changed = new ChangedParts(parts);
        this.changes = changes;
        changes.forEach((sheet, change) -> moves.put(sheet, change.move()));
        formulas = new MovedFormula(moves);
    }

    /**
     * @param changes by sheet name
     * @throws UnwritableWorkbook if a part that refers to the rows is too large, or nested too deeply
     */
    public static byte[] write(WorkbookFile file, Map<String, SheetChange> changes) {
        try {
            return new WorkbookRows(file, changes).written();
        } catch (Unacceptable refused) {
            throw new UnwritableWorkbook(refused.in(file.name()));
        } catch (SAXException read) {
            throw new IllegalStateException("a workbook that was read could not be written", read);
        }
    }

    private byte[] written() throws SAXException {
        boolean moved = moves.values().stream().anyMatch(move -> !move.isNone());
        for (Layout.Tab tab : layout.sheets()) {
            SheetChange change = changes.get(tab.name());
            if (tab.isWorksheet() && (change != null || moved)) {
                sheet(tab, change == null ? new SheetChange(0, List.of()) : change);
            }
        }
        if (moved) {
            MovedNames names = new MovedNames(layout, formulas);
            xml.parse(layout.book(), names);
            changed.put(layout.book(), names.bytes());
        }
        new CalculationOrder(parts, xml, changed).forget(layout.book());
        return changed.zipped();
    }

    private void sheet(Layout.Tab tab, SheetChange change) throws SAXException {
        RowMove move = change.move();
        MovedSheet copy = new MovedSheet(tab.name(), change.rows(), move, formulas);
        xml.parse(tab.part(), copy);
        changed.put(tab.part(), copy.bytes());
        if (!move.isNone()) {
            MovedNotes notes = new MovedNotes(parts, xml, changed, move);
            for (Relationship relation : Relationship.of(xml, tab.part())) {
                if (!relation.external() && parts.has(relation.target())) {
                    notes.follow(relation);
                }
            }
        }
    }
}
