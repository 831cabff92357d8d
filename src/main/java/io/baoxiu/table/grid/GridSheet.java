package io.baoxiu.table.grid;

import io.baoxiu.table.Allowance;
import io.baoxiu.table.CaseColumn;
import io.baoxiu.table.workbook.Cell;
import io.baoxiu.table.workbook.Line;
import io.baoxiu.table.workbook.Sheet;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.Unseen;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sheet before editing: its rows down to the last one with content, or to the end of the table. The rows below move
 * as a whole.
 */
public final class GridSheet {

    private static final long BYTES_OF_A_ROW = 100;
    private static final long BYTES_OF_A_TEXT = 8;

    /** Its object, the cell that it was read from, and again in the other reading of the table. */
    private static final long BYTES_OF_A_WRITTEN_TEXT = 120;

    private static final long BYTES_OF_A_SIGN = 2;

    private final Sheet sheet;
    private final String key;
    private final Map<Integer, Line> lines = new HashMap<>();
    private final int header;
    private final List<String> heads;
    private final List<@Nullable ValueType> types;
    private final List<GridRow> rows;
    private final boolean settings;
    private final long bytes;

    private GridSheet(Sheet sheet, String key, int header, boolean table, Vocabulary vocabulary, boolean since1904) {
        this.sheet = sheet;
        this.key = key;
        this.header = header;
        sheet.lines().forEach(line -> lines.put(line.number(), line));
        int width = sheet.lines().stream()
                .mapToInt(line -> line.cells().size())
                .max()
                .orElse(1);
        heads = heads(lines.get(header), width);
        types = types(heads, vocabulary);
        TypedCells texts = new TypedCells(types, since1904);
        int settingsEnd = table ? lastSetting(sheet.lines(), header) : 0;
        settings = settingsEnd > 0;
        List<GridRow> all = new ArrayList<>();
        int height = height(sheet.lines(), header);
        long rowsAlone = height * (BYTES_OF_A_ROW + BYTES_OF_A_TEXT * width);
        Allowance.current().keep(rowsAlone);
        for (int number = 1; number <= height; number++) {
            GridRow.Section section = number > header
                    ? GridRow.Section.DATA
                    : number <= settingsEnd ? GridRow.Section.SETTINGS : GridRow.Section.HEAD;
            all.add(new GridRow(
                    GridRow.idOf(number), number, section, texts.of(lines.get(number), width, number > header)));
        }
        rows = List.copyOf(all);
        bytes = rowsAlone + rows.stream().mapToLong(GridSheet::bytes).sum();
    }

    private static long bytes(GridRow row) {
        return row.cells().stream()
                .filter(text -> !text.isEmpty())
                .mapToLong(text -> BYTES_OF_A_WRITTEN_TEXT + BYTES_OF_A_SIGN * text.length())
                .sum();
    }

    static GridSheet of(Sheet sheet, String key, boolean table, Vocabulary vocabulary, boolean since1904) {
        int header = sheet.lines().stream()
                .filter(Line::isHeader)
                .mapToInt(Line::number)
                .findFirst()
                .orElse(0);
        return new GridSheet(sheet, key, header, table, vocabulary, since1904);
    }

    private static List<String> heads(@Nullable Line header, int width) {
        List<String> heads = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            heads.add(header == null ? "" : Unseen.without(header.text(column)));
        }
        return List.copyOf(heads);
    }

    private static List<@Nullable ValueType> types(List<String> heads, Vocabulary vocabulary) {
        List<@Nullable ValueType> types = new ArrayList<>();
        for (String head : heads) {
            Optional<Term> term = vocabulary.find(CaseColumn.of(head).path());
            types.add(term.isPresent() ? term.get().type() : null);
        }
        return Collections.unmodifiableList(types);
    }

    private static int lastSetting(List<Line> lines, int header) {
        return lines.stream()
                .filter(line -> line.number() < header && !line.text(0).isEmpty())
                .mapToInt(Line::number)
                .max()
                .orElse(0);
    }

    private static int height(List<Line> lines, int header) {
        int height = header;
        for (Line line : lines) {
            if (header > 0 && line.number() > header && line.isEnd()) {
                return height;
            }
            height = Math.max(height, line.number());
        }
        return height;
    }

    public String name() {
        return sheet.name();
    }

    Sheet sheet() {
        return sheet;
    }

    /** The key of its data. */
    public String key() {
        return key;
    }

    public boolean hasSettings() {
        return settings;
    }

    /** The machine names of its columns, from A on; empty for a column without one. */
    public List<String> heads() {
        return heads;
    }

    /** The text above the machine name of a column; empty if the sheet has no such names. */
    public String above(int column) {
        return header > 1 ? row(header - 1).cells().get(column) : "";
    }

    public List<@Nullable ValueType> types() {
        return types;
    }

    public List<GridRow> rows() {
        return rows;
    }

    public List<Integer> hiddenColumns() {
        return sheet.appearance().hiddenColumns();
    }

    /** The approximate memory that it takes. */
    long bytes() {
        return bytes;
    }

    int width() {
        return heads.size();
    }

    int height() {
        return rows.size();
    }

    @Nullable
    Cell cell(int number, int column) {
        Line line = lines.get(number);
        return line == null ? null : line.at(column);
    }

    GridRow row(int number) {
        return rows.get(number - 1);
    }
}
