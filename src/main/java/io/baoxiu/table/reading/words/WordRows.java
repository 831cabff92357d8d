package io.baoxiu.table.reading.words;

import static io.baoxiu.table.Finding.Code.DUPLICATE_ID;
import static io.baoxiu.table.Finding.Code.MISSING_COLUMN;
import static io.baoxiu.table.Finding.Code.MISSING_LABEL;
import static io.baoxiu.table.Finding.Code.UNKNOWN_COLUMN;
import static io.baoxiu.table.Finding.Code.WRONG_TYPE;

import io.baoxiu.table.Column;
import io.baoxiu.table.Finding;
import io.baoxiu.table.Message;
import io.baoxiu.table.cell.text.Nearest;
import io.baoxiu.table.reading.sheet.Header;
import io.baoxiu.table.reading.sheet.Legibility;
import io.baoxiu.table.reading.sheet.Report;
import io.baoxiu.table.reading.sheet.Rows;
import io.baoxiu.table.workbook.Cell;
import io.baoxiu.table.workbook.Line;
import io.baoxiu.table.workbook.Opened;
import io.baoxiu.table.workbook.Sheet;
import io.baoxiu.vocabulary.Label;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet of the vocabulary, with their cells by the names in its header row. */
final class WordRows {

    private final Report report;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<Word> rows = new ArrayList<>();

    private WordRows(Report report) {
        this.report = report;
    }

    /** One row of the sheet. */
    record Word(Line line, Map<String, Integer> columns, Report report) {

        String text(String column) {
            return line.text(columns.getOrDefault(column, Integer.MAX_VALUE));
        }

        @Nullable
        Cell at(String column) {
            return line.at(columns.getOrDefault(column, Integer.MAX_VALUE));
        }

        /** The address of a cell of this row. */
        String cell(String column) {
            return Column.letters(columns.getOrDefault(column, 0)) + line.number();
        }

        void error(Finding.Code code, String column, String zh, String en) {
            error(code, column, new Message(zh, en), List.of());
        }

        void error(Finding.Code code, String column, Message message, List<String> better) {
            report.error(code, cell(column), message, better);
        }

        /** Both labels; a missing one is reported and replaced by the other, or by the name. */
        Label label(String name) {
            String zh = text("zh");
            String en = text("en");
            if (zh.isEmpty() || en.isEmpty()) {
                report.warning(
                        MISSING_LABEL,
                        cell(zh.isEmpty() ? "zh" : "en"),
                        new Message("`" + name + "` 缺少名称", "`" + name + "` has no label in this language"));
            }
            String other = zh.isEmpty() ? en.isEmpty() ? name : en : zh;
            return new Label(zh.isEmpty() ? other : zh, en.isEmpty() ? other : en);
        }
    }

    /** Reads the sheet of a name row by row; without it, or without its columns, nothing is read. */
    static void each(Opened.Workbook workbook, String name, List<String> named, Report all, Consumer<Word> reader) {
        Report report = all.on(name);
        Sheet sheet = workbook.sheets().stream()
                .filter(one -> one.name().strip().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
        if (sheet == null) {
            report.error(MISSING_COLUMN, null, "缺少工作表 `" + name + "`", "the sheet `" + name + "` is missing");
        } else {
            WordRows words = new WordRows(report);
            words.read(sheet, named);
            words.rows.forEach(reader);
        }
        if (!report.isClean()) {
            all.spoil();
        }
    }

    private void read(Sheet sheet, List<String> named) {
        List<Line> lines = sheet.lines();
        int at = Rows.header(lines);
        if (at < 0) {
            report.error(
                    MISSING_COLUMN, "A1", "没有表头行：A 列中没有 `#`", "there is no header row: no cell of column A is `#`");
            return;
        }
        header(lines.get(at), named);
        Set<Integer> read = new TreeSet<>(columns.values());
        read.add(0);
        List<Line> below = Rows.untilEnd(lines.subList(at + 1, lines.size()), read);
        new Legibility(sheet, report)
                .reads(lines.subList(at, at + 1), Header.EVERY_COLUMN)
                .reads(below, read)
                .report(read, lines.get(at).number());
        Map<String, Integer> ids = new HashMap<>();
        if (report.isClean()) {
            below.forEach(line -> row(line, read, ids));
        }
    }

    private void header(Line header, List<String> named) {
        List<String> free = new ArrayList<>(named);
        IntStream.range(0, header.cells().size()).mapToObj(header::text).forEach(free::remove);
        for (int column = 1; column < header.cells().size(); column++) {
            String cell = Column.letters(column) + header.number();
            String name = report.heading(header.text(column), cell, () -> free).orElse("");
            if (!name.isEmpty() && (!named.contains(name) || columns.putIfAbsent(name, column) != null)) {
                report.error(
                        UNKNOWN_COLUMN,
                        cell,
                        new Message(
                                "列名 `" + name + "` 不是此表的列，或重复出现",
                                "the column `" + name + "` is not one of this sheet, or is duplicated"),
                        Nearest.meant(name, free));
            }
        }
        named.stream()
                .filter(name -> !columns.containsKey(name))
                .forEach(name -> report.error(
                        MISSING_COLUMN,
                        "A" + header.number(),
                        "缺少列 `" + name + "`",
                        "the column `" + name + "` is missing"));
    }

    private void row(Line line, Set<Integer> read, Map<String, Integer> ids) {
        read.forEach(column -> report.wording(line.text(column), WRONG_TYPE, Column.letters(column) + line.number()));
        String id = line.text(0);
        Integer earlier = id.isEmpty() ? null : ids.putIfAbsent(id, line.number());
        if (id.isEmpty() || earlier != null) {
            report.error(
                    DUPLICATE_ID,
                    "A" + line.number(),
                    id.isEmpty() ? "该行没有编号" : "编号 `" + id + "` 已用于第 " + earlier + " 行",
                    id.isEmpty() ? "the row has no id" : "the id `" + id + "` is used in row " + earlier + " already");
        }
        rows.add(new Word(line, columns, report));
    }
}
