package io.baoxiu.workbench.batch;

import io.baoxiu.ledger.DecisionColumns;
import io.baoxiu.ledger.Sentences;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Question;
import java.util.Optional;

/** The words of Ask, for ledgers on pages and on the command line. */
public final class PageSentences implements Sentences {

    @Override
    public Optional<DecisionColumns.Sentence> said(Question question, Language language) {
        return question.name().equals(LedgerWork.QUESTION)
                ? Optional.of(new RowSentence(question, language))
                : Optional.empty();
    }
}
