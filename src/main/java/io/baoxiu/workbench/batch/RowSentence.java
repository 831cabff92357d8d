package io.baoxiu.workbench.batch;

import io.baoxiu.decision.Caller;
import io.baoxiu.ledger.DecisionColumns;
import io.baoxiu.vocabulary.Facts;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.workbench.frame.Viewer;
import io.baoxiu.workbench.words.ConclusionWords;
import io.baoxiu.workbench.words.DecisionSentence;
import io.baoxiu.workbench.words.Figures;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** A decision in the sentence that Ask says it in, with blanks that people can search for. */
final class RowSentence implements DecisionColumns.Sentence {

    private static final String KIND = "complaint.kind";

    private final Question question;
    private final Viewer viewer;

    RowSentence(Question question, Language language) {
        this.question = question;
        this.viewer = new Viewer(new Caller("", Set.of()), language);
    }

    @Override
    public String of(JsonNode answer, Facts facts) {
        String kind = facts.vocabulary()
                .find(KIND)
                .map(term -> Figures.of(term, facts.stated(term), viewer.language()))
                .orElse("");
        return DecisionSentence.of(new ConclusionWords(answer, question, viewer), kind, List.of())
                .replace('\u00A0', ' ');
    }
}
