package io.baoxiu.table.reading.cases;

import static io.baoxiu.table.Finding.Code.MISSING_COLUMN;

import io.baoxiu.table.Column;
import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.TableForm;
import io.baoxiu.table.cell.CellReader;
import io.baoxiu.table.cell.text.Typed;
import io.baoxiu.table.reading.cases.TableCase.Expectation;
import io.baoxiu.table.reading.sheet.Header;
import io.baoxiu.table.reading.sheet.Legibility;
import io.baoxiu.table.reading.sheet.Report;
import io.baoxiu.table.reading.sheet.Rows;
import io.baoxiu.table.workbook.Cell;
import io.baoxiu.table.workbook.Line;
import io.baoxiu.table.workbook.Sheet;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The worked cases of one workbook. Those with a faulty cell are reported and left out. */
final class CaseReader {

    private static final String UNCHECKED = "-";

    private final CellReader cells;
    private final Vocabulary vocabulary;
    private final Report report;
    private int worked;

    CaseReader(CellReader cells, Vocabulary vocabulary, Report report) {
        this.cells = cells;
        this.vocabulary = vocabulary;
        this.report = report;
    }

    List<TableCase> read(Sheet sheet, TableForm form, HitPolicy policy) {
        List<Line> lines = sheet.lines();
        int at = Rows.header(lines);
        if (at < 0) {
            if (!lines.isEmpty()) {
                report.error(
                        MISSING_COLUMN,
                        "A1",
                        "用例没有表头行：A 列中没有 `#`",
                        "the cases have no header row: no cell of column A is `#`");
            }
            return List.of();
        }
        CaseHeader header = new CaseHeader(lines.get(at), form, vocabulary, report);
        List<Line> below = lines.subList(at + 1, lines.size()).stream()
                .filter(line -> Rows.saysSomething(line, header.columns()))
                .toList();
        new Legibility(sheet, report)
                .reads(lines.subList(at, at + 1), Header.EVERY_COLUMN)
                .reads(below, header.columns())
                .report(header.columns(), lines.get(at).number());
        boolean sound = report.isClean();
        List<TableCase> cases = new ArrayList<>();
        for (Line line : below) {
            int before = report.errors();
            TableCase read = read(line, header, policy == HitPolicy.COLLECT);
            worked += read.expected().isEmpty() ? 0 : 1;
            if (sound && report.errors() == before) {
                cases.add(read);
            }
        }
        return cases;
    }

    /** How many cases state an expected outcome, including faulty ones. */
    int worked() {
        return worked;
    }

    private TableCase read(Line line, CaseHeader header, boolean perRow) {
        Map<Term, @Nullable Object> inputs = new LinkedHashMap<>();
        header.inputs().forEach(column -> input(line, column, inputs));
        List<Expectation> expected = new ArrayList<>();
        header.expected().forEach(column -> expectation(line, column, perRow).ifPresent(expected::add));
        return new TableCase(line.number(), inputs, expected);
    }

    private void input(Line line, Column column, Map<Term, @Nullable Object> inputs) {
        if (line.at(column.index()) != null) {
            inputs.put(column.term(), value(line, column));
        }
    }

    private Optional<Expectation> expectation(Line line, Column column, boolean perRow) {
        String cell = column.cell(line.number());
        if (line.text(column.index()).equals(UNCHECKED)) {
            return Optional.empty();
        }
        boolean each = perRow && !(column.term().type() instanceof ValueType.ListOf);
        Object value = each ? list(line.at(column.index()), column.term(), cell) : value(line, column);
        return Optional.of(new Expectation(column.term(), value, cell));
    }

    private @Nullable Object value(Line line, Column column) {
        Typed<Optional<Object>> value =
                cells.outcome(line.at(column.index()), column.term().type());
        return report.take(value, column.cell(line.number()), Optional.empty()).orElse(null);
    }

    private List<@Nullable Object> list(@Nullable Cell cell, Term term, String address) {
        List<@Nullable Object> values = new ArrayList<>();
        report.take(cells.several(cell, term.elementType()), address, List.of())
                .forEach(value -> values.add(value.orElse(null)));
        return values;
    }
}
