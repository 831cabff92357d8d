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

/** A ledger that is a text of rows: its first rows are searched for headings, then all of them are streamed. */
public final class CsvLedger {

    /** What a spreadsheet program knows UTF-8 by. */
    public static final byte[] HEAD = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private final CsvReader reader;
    private final List<CsvReader.Row> first;
    private final LedgerColumns columns;
    private final CsvText text;

    /** A row as it came. */
    public record Row(Line line, String raw) {}

    private CsvLedger(CsvReader reader, List<CsvReader.Row> first, LedgerColumns columns) {
        this.reader = reader;
        this.first = first;
        this.columns = columns;
        text = new CsvText(reader.separator());
    }

    /** @throws LedgerRefused where its headings do not say what its columns are */
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
     * Gives all rows to be worked on.
     *
     * @param skipped how many at the beginning are not given
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

    /** The row with what was decided behind it. */
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

    /** What an earlier decision wrote at the end goes; a row that is short is as long as all. */
    private String behind(Row row, List<? extends @Nullable Object> values) {
        return text.behind(row.line(), row.raw(), columns.width(), values);
    }
}
