package io.baoxiu.workbench.batch;

import io.baoxiu.decision.Decider;
import io.baoxiu.decision.DecisionMetrics;
import io.baoxiu.decision.RecordedDecision;
import io.baoxiu.decision.reading.StatedFacts;
import io.baoxiu.journal.IdempotencyKey;
import io.baoxiu.ledger.DecisionColumns;
import io.baoxiu.ledger.LedgerRowReader;
import io.baoxiu.ledger.RowOutcome;
import io.baoxiu.release.CompiledRelease;
import io.baoxiu.rules.answer.Answer;
import io.baoxiu.rules.answer.Counted;
import io.baoxiu.table.workbook.Line;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Decides the rows of one ledger, and keeps the decisions if requested. The key of a decision consists of the facts of the row and the
 * number of earlier rows with the same facts, so a ledger sent again within a day, perhaps corrected, keeps nothing twice.
 */
final class RowDeciding {

    private final Decider decider;
    private final DecisionMetrics tally;
    private final Clock clock;
    private final CompiledRelease release;
    private final LedgerRowReader reader;
    private final DecisionColumns columns;
    private final LedgerRun.Asked asked;
    private final Map<String, Integer> stated = new ConcurrentHashMap<>();

    RowDeciding(
            Decider decider,
            DecisionMetrics tally,
            Clock clock,
            CompiledRelease release,
            LedgerRowReader reader,
            DecisionColumns columns,
            LedgerRun.Asked asked) {
        this.decider = decider;
        this.tally = tally;
        this.clock = clock;
        this.release = release;
        this.reader = reader;
        this.columns = columns;
        this.asked = asked;
    }

    /** Begins to decide; the supplier gives the result of the row, after it is kept if requested. */
    Supplier<RowOutcome> begin(Line line) {
        LedgerRowReader.Read read = reader.read(line, ReportedAt.at(clock.instant()));
        if (read instanceof LedgerRowReader.Read.Faulty faulty) {
            var outcome = new RowOutcome.Faulty(line.number(), faulty.faults(), columns.faulty(faulty.faults()));
            return () -> outcome;
        } else if (read instanceof LedgerRowReader.Read.Complaint complaint) {
            return begin(line.number(), complaint);
        }
        return () -> new RowOutcome.Other(line.number());
    }

    private Supplier<RowOutcome> begin(int row, LedgerRowReader.Read.Complaint complaint) {
        Answer answer = release.rules().answer(complaint.facts(), asked.language());
        List<Counted> counted = answer.countedCodes();
        if (!asked.kept()) {
            var outcome = new RowOutcome.Decided(
                    row, new byte[0], columns.decided(answer.conclusions(), complaint.facts(), null), counted);
            return () -> outcome;
        }
        Question question = complaint.facts().question();
        IdempotencyKey key = key(question, complaint);
        Supplier<RecordedDecision> begun = tally.begin(
                question.name(),
                () -> decider.begin(complaint.facts(), release, asked.caller(), asked.language(), key));
        return () -> {
            RecordedDecision kept = begun.get();
            return new RowOutcome.Decided(
                    row,
                    new byte[0],
                    columns.decided(kept.answer(), complaint.facts(), String.valueOf(kept.id())),
                    counted);
        };
    }

    private IdempotencyKey key(Question question, LedgerRowReader.Read.Complaint complaint) {
        String digest = StatedFacts.fingerprint(question, complaint.values()).digest();
        int before = stated.merge(digest, 1, Integer::sum);
        return new IdempotencyKey("ledger-" + digest + "-" + before, digest);
    }
}
