package io.baoxiu.table.workbook.rows;

import io.baoxiu.table.workbook.Address;
import io.baoxiu.table.workbook.annotate.XmlCopy;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Copies a sheet with its rows in their new places. Each row is kept as text, with a character that XML does not allow in
 * place of its number; after the last row, all are written in order.
 */
final class MovedSheet extends XmlCopy {

    private static final Set<String> LISTS =
            Set.of("mergeCells", "dataValidations", "hyperlinks", "protectedRanges", "ignoredErrors", "rowBreaks");
    private static final Set<String> FORMULAS = Set.of("formula", "formula1", "formula2");

    private final String sheet;
    private final RowMove move;
    private final MovedFormula formulas;
    private final SheetRows rows;
    private final CellFormula formula;
    private final MovedAreas areas;
    private final StringBuilder text = new StringBuilder();
    private String prefix = "";
    private int depth;
    private int gone;
    private int kept;
    private boolean gathers;
    private @Nullable StringWriter list;

    /** @param sources the rows of the new sheet; empty if none changes */
    MovedSheet(String sheet, List<RowSource> sources, RowMove move, MovedFormula formulas) {
        this.sheet = sheet;
        this.move = move;
        this.formulas = formulas;
        this.rows = new SheetRows(sources, move);
        this.formula = new CellFormula(sheet, formulas);
        this.areas = new MovedAreas(move);
    }

    @Override
    public void startPrefixMapping(String named, String uri) {
        if (gone == 0 && !rows.isSkipping()) {
            super.startPrefixMapping(named, uri);
        }
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) throws SAXException {
        if (depth == 0) {
            prefix = qualified.substring(0, qualified.length() - local.length());
        }
        depth++;
        if (gone > 0) {
            gone++;
        } else if (depth == 3 && local.equals("row")) {
            startRow(qualified, attributes);
        } else if (depth == 4 && local.equals("c")) {
            startCell(qualified, attributes);
        } else if (rows.isSkipping()) {
            return;
        } else if (depth == 5 && local.equals("f")) {
            formula.start(attributes);
        } else if (depth > 2 && rows.isInRow()) {
            copy(qualified, attributes);
        } else {
            startOther(local, qualified, attributes);
        }
    }

    private void startRow(String qualified, Attributes attributes) {
        StringWriter aside = new StringWriter();
        divert(aside);
        rows.start(attributes, aside);
        copy(qualified, RowAttributes.numbered(attributes));
    }

    private void startCell(String qualified, Attributes attributes) {
        Address at = rows.cell(attributes);
        writeBefore(at.column());
        formula.at(at);
        if (rows.replaces(at.column())) {
            raw(CellXml.of(prefix, at.column(), rows.style(at.column()), rows.instead(at.column())));
            rows.skip();
        } else {
            AttributesImpl own = new AttributesImpl(attributes);
            RowAttributes.place(own, at.column());
            copy(qualified, own);
        }
    }

    private void writeBefore(int column) {
        rows.pendingBefore(column).forEach((place, cell) -> raw(CellXml.of(prefix, place, rows.style(place), cell)));
    }

    private void startOther(String local, String qualified, Attributes attributes) throws SAXException {
        if (depth == 2 && LISTS.contains(local)) {
            list = new StringWriter();
            kept = 0;
            divert(list);
            copy(qualified, MovedAreas.uncounted(attributes));
            return;
        }
        Optional<Attributes> moved = areas.moved(local, attributes);
        if (moved.isEmpty()) {
            gone = 1;
            return;
        }
        kept += list == null ? 0 : 1;
        gathers = FORMULAS.contains(local) || local.equals("sqref") || local.equals("f");
        text.setLength(0);
        copy(qualified, moved.get());
    }

    @Override
    public void endElement(String uri, String local, String qualified) throws SAXException {
        int at = depth--;
        if (gone > 0) {
            gone--;
        } else if (at == 3 && rows.isInRow()) {
            writeBefore(Integer.MAX_VALUE);
            end(qualified);
            undivert();
            rows.end();
        } else if (at == 4 && rows.isSkipping()) {
            rows.goOn();
        } else if (rows.isSkipping()) {
            return;
        } else if (at == 5 && formula.isOpen()) {
            raw(formula.end(qualified));
        } else if (at == 2 && local.equals("sheetData")) {
            rows.write(prefix).forEach(this::raw);
            end(qualified);
        } else {
            endOther(at, qualified, local);
        }
    }

    private void endOther(int at, String qualified, String local) {
        if (gathers) {
            text(
                    local.equals("sqref")
                            ? move.areas(text.toString()).orElse(text.toString())
                            : formulas.along(text.toString(), sheet, areas.offset()));
            gathers = false;
        }
        end(qualified);
        if (at == 2 && list != null) {
            undivert();
            raw(kept > 0 ? list.toString() : "");
            list = null;
        }
    }

    @Override
    public void characters(char[] signs, int start, int length) {
        if (gone > 0 || rows.isSkipping()) {
            return;
        }
        if (formula.isOpen()) {
            formula.add(signs, start, length);
        } else if (gathers) {
            text.append(signs, start, length);
        } else if (!rows.isBetween(depth)) {
            super.characters(signs, start, length);
        }
    }
}
