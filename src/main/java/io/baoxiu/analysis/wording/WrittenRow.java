package io.baoxiu.analysis.wording;

import io.baoxiu.table.Labelling;
import io.baoxiu.table.cell.CellReader;
import io.baoxiu.table.cell.CellWords;
import io.baoxiu.table.cell.text.CellText;
import io.baoxiu.table.cell.text.Typed;
import io.baoxiu.table.workbook.Cell;
import io.baoxiu.table.workbook.Line;
import io.baoxiu.table.workbook.Sheet;
import io.baoxiu.vocabulary.Nature;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A row below a header row, as written.
 *
 * @param number as the spreadsheet program numbers it
 * @param cells its content by the machine names of the columns, without blank cells
 */
record WrittenRow(int number, String id, Map<String, String> cells) {

    private static final String HEADER = "#";
    private static final Set<String> END = Set.of("end", "结束");
    private static final CellWords CODES = new CellWords(Labelling.CODE);

    /** @param since1904 whether the workbook counts its days from 1904 */
    static List<WrittenRow> of(Sheet sheet, boolean since1904, Vocabulary vocabulary) {
        var reader = new CellReader(since1904);
        List<WrittenRow> rows = new ArrayList<>();
        Line header = null;
        for (Line line : sheet.lines()) {
            if (header == null) {
                header = line.text(0).equals(HEADER) ? line : null;
            } else if (END.contains(line.text(0))) {
                break;
            } else {
                rows.add(new WrittenRow(line.number(), line.text(0), cells(header, line, reader, vocabulary)));
            }
        }
        return rows;
    }

    /** A path may occur twice; the second one is distinguished by its place. */
    private static Map<String, String> cells(Line header, Line line, CellReader reader, Vocabulary vocabulary) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int column = 1; column < header.cells().size(); column++) {
            String name = header.text(column);
            String text = text(line, column, vocabulary.find(name.replaceFirst("^expect: *", "")), reader);
            if (!name.isEmpty() && !text.isEmpty()) {
                cells.put(cells.containsKey(name) ? name + " " + column : name, text);
            }
        }
        return cells;
    }

    Map<String, String> cells(Predicate<String> columns) {
        Map<String, String> some = new LinkedHashMap<>(cells);
        some.keySet().removeIf(columns.negate());
        return some;
    }

    /** The text for people: a day is stored as a number, and a code may be written as any of its labels. */
    private static String text(Line line, int column, Optional<Term> term, CellReader reader) {
        if (term.isEmpty()) {
            return line.text(column);
        }
        ValueType type = term.get().type();
        boolean counts =
                line.at(column) instanceof Cell.Number && Nature.of(type).day();
        return counts
                        && reader.outcome(line.at(column), type) instanceof Typed.Good<Optional<Object>> day
                        && day.value().isPresent()
                ? CellText.of(day.value().get())
                : CODES.of(line.at(column), type).orElseGet(() -> line.text(column));
    }
}
