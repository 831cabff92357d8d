package io.baoxiu.ledger;

import io.baoxiu.rules.answer.Answer;
import io.baoxiu.rules.answer.RuleSet;
import io.baoxiu.table.workbook.Line;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Decides the rows of a ledger one by one. Thread-safe. */
public final class RowDecider {

    private final RuleSet rules;
    private final LedgerRowReader reader;
    private final @Nullable DecisionColumns columns;
    private final @Nullable LineForm lines;
    private final Language language;
    private final Supplier<ReportedAt> now;

    /**
     * @param columns the columns added to a row; absent if none are
     * @param lines how a decision is written as a separate line; absent if it is not
     * @param now the moment used for what is left to the clock
     */
    public RowDecider(
            RuleSet rules,
            LedgerRowReader reader,
            @Nullable DecisionColumns columns,
            @Nullable LineForm lines,
            Language language,
            Supplier<ReportedAt> now) {
        this.rules = rules;
        this.reader = reader;
        this.columns = columns;
        this.lines = lines;
        this.language = language;
        this.now = now;
    }

    public RowOutcome of(Line line) {
        LedgerRowReader.Read read = reader.read(line, now.get());
        if (read instanceof LedgerRowReader.Read.Faulty faulty) {
            return new RowOutcome.Faulty(
                    line.number(), faulty.faults(), columns == null ? List.of() : columns.faulty(faulty.faults()));
        } else if (read instanceof LedgerRowReader.Read.Complaint complaint) {
            Answer answer = rules.answer(complaint.facts(), language);
            return new RowOutcome.Decided(
                    line.number(),
                    lines == null ? new byte[0] : lines.of(line.number(), answer),
                    columns == null ? List.of() : columns.decided(answer.conclusions(), complaint.facts(), null),
                    answer.countedCodes());
        }
        return new RowOutcome.Other(line.number());
    }
}
