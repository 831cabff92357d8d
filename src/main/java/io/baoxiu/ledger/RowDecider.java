package io.baoxiu.ledger;

import io.baoxiu.rules.answer.Answer;
import io.baoxiu.rules.answer.RuleSet;
import io.baoxiu.table.workbook.Line;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.ReportedAt;
import java.util.function.Supplier;

/** Decides the rows of a ledger, one by one, on any thread. */
public final class RowDecider {

    private final RuleSet rules;
    private final LedgerRowReader reader;
    private final DecisionColumns columns;
    private final Language language;
    private final Supplier<ReportedAt> now;

    /** @param now the moment that stands for what is left to the clock */
    public RowDecider(
            RuleSet rules,
            LedgerRowReader reader,
            DecisionColumns columns,
            Language language,
            Supplier<ReportedAt> now) {
        this.rules = rules;
        this.reader = reader;
        this.columns = columns;
        this.language = language;
        this.now = now;
    }

    public RowOutcome of(Line line) {
        LedgerRowReader.Read read = reader.read(line, now.get());
        if (read instanceof LedgerRowReader.Read.Faulty faulty) {
            return new RowOutcome.Faulty(line.number(), faulty.faults(), columns.faulty(faulty.faults()));
        } else if (read instanceof LedgerRowReader.Read.Complaint complaint) {
            Answer answer = rules.answer(complaint.facts(), language);
            return new RowOutcome.Decided(
                    line.number(),
                    answer.json(),
                    columns.decided(answer.conclusions(), complaint.facts(), null),
                    Tally.counted(answer, rules.vocabulary()));
        }
        return new RowOutcome.Other(line.number());
    }
}
