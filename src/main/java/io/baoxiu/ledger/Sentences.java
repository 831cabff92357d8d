package io.baoxiu.ledger;

import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Question;
import java.util.Optional;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * Says decisions in the sentences that pages say them in. Pages and commands do not know each other: who has the words is found as Java finds
 * services.
 */
public interface Sentences {

    /** Empty for a question that has none. */
    Optional<DecisionColumns.Sentence> said(Question question, Language language);

    static DecisionColumns.@Nullable Sentence of(Question question, Language language) {
        return ServiceLoader.load(Sentences.class).stream()
                .map(ServiceLoader.Provider::get)
                .flatMap(words -> words.said(question, language).stream())
                .findFirst()
                .orElse(null);
    }
}
