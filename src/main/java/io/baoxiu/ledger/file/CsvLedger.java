package io.baoxiu.ledger.file;

import io.baoxiu.ledger.DecisionColumns;
import io.baoxiu.ledger.InOrder;
import io.baoxiu.ledger.LedgerColumns;
import io.baoxiu.ledger.RowOutcome;
import io.baoxiu.table.Message;
import io.baoxiu.table.workbook.Line;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** A ledger in CSV: its first rows are searched for headings, then all rows are streamed. */
public final class CsvLedger {

    /** The mark by which a spreadsheet program recognizes UTF-8. */
    public static final byte[] HEAD = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private final CsvReader reader;
    private final List<CsvReader.Row> first;
    private final LedgerColumns columns;
    private final CsvText text;

    /** A row as read. */
    public record Row(Line line, String raw) {}

    private CsvLedger(CsvReader reader, List<CsvReader.Row> first, LedgerColumns columns) {
        this.reader = reader;
        this.first = first;
        this.columns = columns;
        text = new CsvText(reader.separator());
    }

    /** @throws LedgerRefused if its headings do not identify its columns */
    public static CsvLedger open(InputStream in, Charset charset, Question question, Vocabulary vocabulary)
            throws IOException {
        var reader = new CsvReader(in, charset);
        List<CsvReader.Row> first = new ArrayList<>();
        CsvReader.Row row = reader.next();
        while (row != null) {
            first.add(row);
            row = first.size() < LedgerColumns.HEAD ? reader.next() : null;
        }
        List<Line> head = first.stream().map(CsvReader.Row::line).toList();
        if (LedgerColumns.of(head, question, vocabulary) instanceof LedgerColumns.Found.Good good) {
            return new CsvLedger(reader, first, good.columns());
        }
        LedgerColumns.Found.Bad bad = (LedgerColumns.Found.Bad) LedgerColumns.of(head, question, vocabulary);
        throw new LedgerRefused(bad.faults().stream()
                .map(fault -> new Message(
                        fault.cell() + " " + fault.told(Language.ZH), fault.cell() + " " + fault.told(Language.EN)))
                .toList());
    }

    public LedgerColumns columns() {
        return columns;
    }

    /**
     * Submits all rows to the work.
     *
     * @param skipped how many rows at the beginning are left out
     */
    public void all(long skipped, InOrder<Row, ?> work, LongConsumer seen) throws IOException {
        for (CsvReader.Row row : first) {
            add(row, skipped, work, seen);
        }
        for (CsvReader.Row row = reader.next(); row != null; row = reader.next()) {
            add(row, skipped, work, seen);
        }
        work.tellAll();
    }

    private static void add(CsvReader.Row row, long skipped, InOrder<Row, ?> work, LongConsumer seen)
            throws IOException {
        if (row.line().number() > skipped) {
            work.add(new Row(row.line(), row.raw()), row.raw().length());
        }
        seen.accept(row.line().number());
    }

    /** The row with the decision added after it. */
    public LineOutcome told(Row row, RowOutcome outcome, DecisionColumns added, Language language) {
        int number = row.line().number();
        if (outcome instanceof RowOutcome.Decided decided) {
            return new LineOutcome.Decided(
                    number, behind(row, decided.values()).getBytes(StandardCharsets.UTF_8), decided.counted());
        } else if (outcome instanceof RowOutcome.Faulty faulty) {
            return new LineOutcome.Faulty(
                    number,
                    faulty.faults().stream().map(fault -> fault.line(language)).toList(),
                    row.raw(),
                    behind(row, faulty.values()));
        }
        boolean heading = number == columns.header();
        return new LineOutcome.Other(number, behind(row, heading ? added.headings() : List.<@Nullable Object>of()));
    }

    /** Drops what an earlier decision wrote at the end; pads short rows to the common length. */
    private String behind(Row row, List<? extends @Nullable Object> values) {
        return text.behind(row.line(), row.raw(), columns.width(), values);
    }
}
