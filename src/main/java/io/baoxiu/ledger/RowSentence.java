package io.baoxiu.ledger;

import io.baoxiu.vocabulary.Facts;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.words.ConclusionWords;
import io.baoxiu.words.DecisionSentence;
import io.baoxiu.words.Figures;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** A decision in one sentence, as on the pages, but with plain blanks, so that people can search for it. */
public final class RowSentence implements DecisionColumns.Sentence {

    private static final String KIND = "complaint.kind";

    private final Language language;
    private final ConclusionWords words;

    private RowSentence(Question question, Language language) {
        this.language = language;
        words = new ConclusionWords(MissingNode.getInstance(), question, language);
    }

    /** {@code null} for any question except that on complaints: the others have no sentence. */
    public static DecisionColumns.@Nullable Sentence of(Question question, Language language) {
        return question.name().equals(Question.DECISION) ? new RowSentence(question, language) : null;
    }

    @Override
    public String of(JsonNode answer, Facts facts) {
        String kind = facts.vocabulary()
                .find(KIND)
                .map(term -> Figures.of(term, facts.stated(term), language))
                .orElse("");
        return DecisionSentence.of(words.of(answer), kind, List.of()).replace('\u00A0', ' ');
    }
}
