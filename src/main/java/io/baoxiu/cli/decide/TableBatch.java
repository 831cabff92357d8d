package io.baoxiu.cli.decide;

import io.baoxiu.cli.console.MeasuredInput;
import io.baoxiu.cli.console.ProgressBar;
import io.baoxiu.ledger.DecidedRows;
import io.baoxiu.ledger.DecisionColumns;
import io.baoxiu.ledger.InOrder;
import io.baoxiu.ledger.LedgerColumns;
import io.baoxiu.ledger.LedgerRowReader;
import io.baoxiu.ledger.LineForm;
import io.baoxiu.ledger.RowDecider;
import io.baoxiu.ledger.RowOutcome;
import io.baoxiu.ledger.RowSentence;
import io.baoxiu.ledger.Tally;
import io.baoxiu.ledger.file.CsvLedger;
import io.baoxiu.ledger.file.FileKind;
import io.baoxiu.ledger.file.FiledResults;
import io.baoxiu.ledger.file.LedgerRefused;
import io.baoxiu.ledger.file.LineOutcome;
import io.baoxiu.ledger.file.Results;
import io.baoxiu.ledger.file.StreamedResults;
import io.baoxiu.ledger.file.WorkbookLedger;
import io.baoxiu.rules.answer.RuleSet;
import io.baoxiu.table.cell.StatedCells;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.workbook.Address;
import io.baoxiu.table.workbook.Line;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Question;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Decides complaints that are one row each, in a workbook or a CSV file. */
final class TableBatch {

    /** More bytes than a workbook may have; a larger one is refused as too large in any case. */
    private static final int MOST_BYTES = 32 << 20;

    private final Rules rules;
    private final RuleSet loaded;
    private final Question question;
    private final MeasuredInput input;
    private final ProgressBar progress;
    private final DecisionColumns added;
    private final BatchOptions options;

    TableBatch(
            Rules rules,
            RuleSet loaded,
            Question question,
            MeasuredInput input,
            ProgressBar progress,
            BatchOptions options) {
        this.options = options;
        this.rules = rules;
        this.loaded = loaded;
        this.question = question;
        this.input = input;
        this.progress = progress;
        added = new DecisionColumns(
                loaded, question, rules.language(), RowSentence.of(question, rules.language()), false);
    }

    /** @param lines the form of decisions written as lines; absent if they are written into the rows */
    private RowDecider decider(
            LedgerColumns columns, boolean since1904, Predicate<Address> mergedAway, @Nullable LineForm lines) {
        return new RowDecider(
                loaded,
                new LedgerRowReader(question, rules.reader(loaded), new StatedCells(since1904), columns, mergedAway),
                lines == null ? added : null,
                lines,
                rules.language(),
                rules::now);
    }

    /** @param target where the result is written; absent for standard output, which gets only the decisions */
    Tally csv(@Nullable Path target, boolean resumed, Charset charset, PrintWriter out) throws IOException {
        try (InputStream in = input.open()) {
            CsvLedger ledger = CsvLedger.open(in, charset, question, loaded.vocabulary());
            boolean rows = FileKind.ofTarget(target) == FileKind.CSV;
            RowDecider decider = decider(ledger.columns(), false, cell -> false, rows ? null : lines(target));
            byte[] head = rows ? CsvLedger.HEAD : new byte[0];
            String work = String.join(
                    "|",
                    input.identity(),
                    rules.identity(),
                    question.name(),
                    charset.name(),
                    String.valueOf(options.reasons()));
            try (Results results = results(target, resumed, work, head, out);
                    var all = new InOrder<CsvLedger.Row, LineOutcome>(
                            options.processors(),
                            row -> rows
                                    ? ledger.told(row, decider.of(row.line()), added, rules.language())
                                    : told(decider.of(row.line())),
                            results::tell)) {
                ledger.all(results.read(), all, progress);
                results.finish();
                return results.tally();
            }
        } finally {
            progress.end();
        }
    }

    Tally workbook(@Nullable Path target, PrintWriter out) throws IOException {
        byte[] content;
        try (InputStream in = input.open()) {
            content = in.readNBytes(MOST_BYTES);
        }
        String name = String.valueOf(input.place().getFileName());
        WorkbookLedger.Found found =
                WorkbookLedger.open(WorkbookFile.sent(name, content), question, loaded.vocabulary());
        if (!(found instanceof WorkbookLedger.Found.Ledger opened)) {
            throw new LedgerRefused(((WorkbookLedger.Found.Refused) found).why());
        }
        WorkbookLedger ledger = opened.ledger();
        boolean whole = FileKind.ofTarget(target) == FileKind.XLSX;
        RowDecider decider =
                decider(ledger.columns(), ledger.since1904(), ledger::isMergedAway, whole ? null : lines(target));
        String work = String.join(
                "|", input.identity(), rules.identity(), question.name(), String.valueOf(options.reasons()));
        var rows = new DecidedRows();
        List<LineOutcome.Faulty> faulty = new ArrayList<>();
        try (Results results = whole
                        ? new StreamedResults(new PrintWriter(PrintWriter.nullWriter()))
                        : results(target, false, work, new byte[0], out);
                var all = new InOrder<Line, RowOutcome>(options.processors(), decider::of, outcome -> {
                    rows.add(outcome);
                    LineOutcome told = told(outcome);
                    results.tell(told);
                    if (told instanceof LineOutcome.Faulty wrong) {
                        faulty.add(wrong);
                    }
                })) {
            for (Line line : ledger.rows()) {
                all.add(line, line.cells().size());
                progress.accept(line.number());
            }
            all.tellAll();
            if (whole && target != null) {
                replace(target, ledger, rows);
                FiledResults.writeFaults(target, faulty);
            }
            results.finish();
            return results.tally();
        } finally {
            progress.end();
        }
    }

    private void replace(Path target, WorkbookLedger ledger, DecidedRows rows) throws IOException {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try (var out = new BufferedOutputStream(Files.newOutputStream(part))) {
            ledger.write(added.headings(), rows, rules.language(), out);
        }
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Results results(@Nullable Path target, boolean resumed, String work, byte[] head, PrintWriter out)
            throws IOException {
        if (target == null) {
            return new StreamedResults(new PrintWriter(out));
        }
        return FiledResults.open(target, resumed, work, head);
    }

    private LineForm lines(@Nullable Path target) {
        return new LineForm(target != null, options.reasons());
    }

    private LineOutcome told(RowOutcome outcome) {
        Language language = rules.language();
        if (outcome instanceof RowOutcome.Decided decided) {
            return new LineOutcome.Decided(decided.row(), decided.told(), decided.counted());
        } else if (outcome instanceof RowOutcome.Faulty faulty) {
            return new LineOutcome.Faulty(
                    faulty.row(),
                    faulty.faults().stream().map(fault -> fault.line(language)).toList(),
                    null,
                    "");
        }
        return new LineOutcome.Other(outcome.row(), "");
    }
}
