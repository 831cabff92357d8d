package io.baoxiu.spark.ledger;

import io.baoxiu.ledger.CellFault;
import io.baoxiu.ledger.LedgerColumns;
import io.baoxiu.ledger.LedgerRowReader;
import io.baoxiu.spark.release.Engine;
import io.baoxiu.spark.release.Unfit;
import io.baoxiu.table.cell.StatedCells;
import io.baoxiu.table.workbook.Cell;
import io.baoxiu.table.workbook.Line;
import io.baoxiu.vocabulary.Label;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Facts in the cells of a CSV, found by its headings and read as by {@code baoxiu batch}: labels in Chinese or English or paths,
 * {@code 1.2万}, {@code 2026年3月5日}, {@code 是}. The whole row is kept.
 *
 * @param type of the rows: texts by heading
 */
public record FactCells(StructType type) implements FactsOfRow {

    private static final int HEADINGS = 1;

    /** @throws Unfit when its headings do not identify its columns */
    static FactCells of(StructType type, Engine engine, Language language) {
        if (found(type, engine) instanceof LedgerColumns.Found.Bad bad) {
            throw new Unfit(
                    bad.faults().stream().map(fault -> fault.told(language)).toList());
        }
        return new FactCells(type);
    }

    private static LedgerColumns.Found found(StructType type, Engine engine) {
        List<@Nullable Cell> headings = new ArrayList<>();
        for (String name : type.fieldNames()) {
            headings.add(new Cell.Text(name));
        }
        return LedgerColumns.of(List.of(new Line(HEADINGS, headings)), engine.question(), engine.vocabulary());
    }

    @Override
    public Function<Row, Stated> by(Engine engine) {
        LedgerColumns columns = ((LedgerColumns.Found.Good) found(type, engine)).columns();
        var reader = new LedgerRowReader(
                engine.question(), engine.reader(), new StatedCells(false), columns, address -> false);
        return row -> stated(reader.read(line(row), Engine.NO_CLOCK), engine);
    }

    private static Line line(Row row) {
        List<@Nullable Cell> cells = new ArrayList<>(row.length());
        for (int place = 0; place < row.length(); place++) {
            String text = row.getString(place);
            cells.add(text == null ? null : new Cell.Text(text));
        }
        return new Line(HEADINGS + 1, cells);
    }

    private static Stated stated(LedgerRowReader.Read read, Engine engine) {
        if (read instanceof LedgerRowReader.Read.Complaint complaint) {
            return new Stated.Complaint(complaint.facts(), engine.day(complaint.facts()));
        } else if (read instanceof LedgerRowReader.Read.Faulty faulty) {
            return new Stated.Faulty(
                    faulty.faults().stream().map(fault -> fault(fault, engine)).toList());
        }
        return new Stated.Other();
    }

    /** The fault of a cell, identified by its fact. */
    private static RowFault fault(CellFault fault, Engine engine) {
        String pointer = engine.question().facts().stream()
                .filter(fact -> fact.term().label().equals(fault.of()))
                .map(Question.Named::pointer)
                .findFirst()
                .orElse("");
        return new RowFault(
                pointer,
                fault.code(),
                fault.message(),
                fault.nearest().stream().map(Label::en).toList());
    }

    @Override
    public StructType kept() {
        return type;
    }

    @Override
    public @Nullable Object[] kept(Row row, boolean faulty) {
        @Nullable Object[] values = new @Nullable Object[row.length()];
        for (int place = 0; place < values.length; place++) {
            values[place] = row.get(place);
        }
        return values;
    }
}
