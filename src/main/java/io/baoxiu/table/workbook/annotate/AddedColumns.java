package io.baoxiu.table.workbook.annotate;

import io.baoxiu.table.Findings;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.workbook.container.Dom;
import io.baoxiu.table.workbook.container.Parts;
import io.baoxiu.table.workbook.container.Xml;
import io.baoxiu.table.workbook.read.Layout;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/**
 * Columns to be added to a sheet, to the right of its content. The rest of the workbook stays unchanged.
 *
 * @param from the index of the first, from 0
 * @param without columns that are emptied first, because they were added earlier
 * @param header the number of the header row
 * @param rows values by row number: texts, numbers and days, or nothing
 */
public record AddedColumns(
        String sheet,
        int from,
        Set<Integer> without,
        int header,
        List<String> headings,
        Map<Integer, ? extends List<? extends @Nullable Object>> rows) {

    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;

    public AddedColumns {
        without = Set.copyOf(without);
        headings = List.copyOf(headings);
    }

    /**
     * Writes the workbook with them, part by part, however large it becomes.
     *
     * @throws IllegalArgumentException if the file is not a workbook with such a sheet
     */
    public void write(WorkbookFile file, OutputStream out) throws IOException {
        try {
            Parts parts = Parts.of(file.content());
            Xml xml = new Xml(parts);
            Layout layout = Layout.of(xml, new Findings(), file.name());
            Layout.Tab tab = layout.sheets().stream()
                    .filter(one -> one.name().equals(sheet))
                    .findFirst()
                    .orElseThrow(IllegalArgumentException::new);
            ChangedParts changed = new ChangedParts(parts);
            Optional<String> known = layout.part("styles");
            AddedStyles styles = known.isPresent() ? AddedStyles.in(Dom.of(parts.open(known.get()))) : AddedStyles.NONE;
            changed.put(tab.part(), part -> {
                var copy = new AddedCells(this, styles, part);
                xml.parse(tab.part(), copy);
                copy.end();
            });
            known.ifPresent(part -> changed.put(part, styles.bytes()));
            changed.zippedTo(out);
        } catch (SAXException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }

    /** The width of each column in characters: that of its widest value, and a little more. */
    int[] widths() {
        int[] widths = new int[headings.size()];
        for (int at = 0; at < widths.length; at++) {
            int column = at;
            int widest = rows.values().stream()
                    .filter(row -> column < row.size())
                    .map(row -> row.get(column))
                    .filter(Objects::nonNull)
                    .mapToInt(AddedValue::width)
                    .max()
                    .orElse(0);
            widths[at] =
                    Math.max(NARROWEST, Math.min(WIDEST, Math.max(widest, AddedValue.width(headings.get(at))) + 2));
        }
        return widths;
    }
}
