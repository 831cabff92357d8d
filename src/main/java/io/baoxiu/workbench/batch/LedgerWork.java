package io.baoxiu.workbench.batch;

import io.baoxiu.decision.Decider;
import io.baoxiu.decision.DecisionMetrics;
import io.baoxiu.decision.reading.FactsReader;
import io.baoxiu.ledger.DecidedRows;
import io.baoxiu.ledger.DecisionColumns;
import io.baoxiu.ledger.InOrder;
import io.baoxiu.ledger.LedgerRowReader;
import io.baoxiu.ledger.RowOutcome;
import io.baoxiu.ledger.RowSentence;
import io.baoxiu.ledger.file.LedgerRefused;
import io.baoxiu.ledger.file.WorkbookLedger;
import io.baoxiu.release.CompiledRelease;
import io.baoxiu.release.Releases;
import io.baoxiu.table.cell.StatedCells;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.workbook.Line;
import io.baoxiu.vocabulary.Question;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Decides a ledger by the release in force, row by row, and writes the result. */
@Component
class LedgerWork {

    static final int MOST_ROWS = 20_000;
    static final int MOST_CELLS = 1_500_000;

    private final Decider decider;
    private final DecisionMetrics tally;
    private final Releases releases;
    private final Clock clock;

    LedgerWork(Decider decider, DecisionMetrics tally, Releases releases, Clock clock) {
        this.decider = decider;
        this.tally = tally;
        this.releases = releases;
        this.clock = clock;
    }

    Question question() {
        return releases.inForceToday()
                .rules()
                .vocabulary()
                .question(Question.DECISION)
                .orElseThrow();
    }

    /** Opens a file as a ledger under the release in force. */
    WorkbookLedger.Found open(WorkbookFile file) {
        return open(file, releases.inForceToday());
    }

    private static WorkbookLedger.Found open(WorkbookFile file, CompiledRelease release) {
        var vocabulary = release.rules().vocabulary();
        return WorkbookLedger.open(file, vocabulary.question(Question.DECISION).orElseThrow(), vocabulary);
    }

    LedgerRun.Report done(LedgerRun run) throws IOException {
        CompiledRelease release = releases.inForceToday();
        LedgerRun.Asked asked = run.asked();
        var file = WorkbookFile.sent(asked.name(), Files.readAllBytes(run.in()));
        if (!(open(file, release) instanceof WorkbookLedger.Found.Ledger found)) {
            throw new LedgerRefused(List.of());
        }
        WorkbookLedger ledger = found.ledger();
        Question question =
                release.rules().vocabulary().question(Question.DECISION).orElseThrow();
        var columns = new DecisionColumns(
                release.rules(), question, asked.language(), RowSentence.of(question, asked.language()), asked.kept());
        var reader = new LedgerRowReader(
                question,
                FactsReader.of(release.rules()),
                new StatedCells(ledger.since1904()),
                ledger.columns(),
                ledger::isMergedAway);
        var deciding = new RowDeciding(decider, tally, clock, release, reader, columns, asked);
        var rows = new DecidedRows();
        int all = ledger.rows().size();
        try (var work = new InOrder<Line, Supplier<RowOutcome>>(processors(), deciding::begin, begun -> {
            RowOutcome outcome = begun.get();
            rows.add(outcome);
            run.tell(Math.min(all, rows.seen()), all);
        })) {
            for (Line line : ledger.rows()) {
                work.add(line, 1);
            }
            work.tellAll();
        }
        try (var out = new BufferedOutputStream(Files.newOutputStream(run.out()))) {
            ledger.write(columns.headings(), rows, asked.language(), out);
        }
        long headings = ledger.rows().stream()
                .filter(line -> line.number() <= ledger.columns().header())
                .count();
        return new LedgerRun.Report(
                release.release().id(),
                rows.tally(),
                rows.others() - (int) headings,
                rows.faults(),
                ledger.columns().unread().values().stream().sorted().toList());
    }

    /** Leaves processors for other requests. */
    private static int processors() {
        return Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    }
}
