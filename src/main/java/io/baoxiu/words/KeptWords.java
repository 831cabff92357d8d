package io.baoxiu.words;

import io.baoxiu.rules.answer.KeptTerms;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The labels of journal entries, in words; values unknown to the vocabulary stay as kept. */
public record KeptWords(Vocabulary vocabulary, Language language) {

    /** The name of a label; empty if it is not in the vocabulary. */
    public String name(String label) {
        return term(label).map(term -> term.label().in(language)).orElse("");
    }

    public String value(String label, @Nullable Object value) {
        return value == null
                ? Figures.BLANK
                : term(label)
                        .map(term -> Figures.of(term, value, language))
                        .orElseGet(() -> label.equals("question") ? question(value.toString()) : value.toString());
    }

    public String question(String name) {
        return vocabulary
                .question(name)
                .map(Question::label)
                .map(label -> label.in(language))
                .orElse(name);
    }

    private Optional<Term> term(String label) {
        return Optional.ofNullable(KeptTerms.SHIPPED.labels().get(label))
                .map(kept -> kept.paths().get(0))
                .flatMap(vocabulary::find);
    }

    /** A fact of a statement's lines by its name there. */
    public String fact(String name, String value) {
        return vocabulary
                .find(path(name))
                .map(term -> Figures.of(term, value, language))
                .orElse(value);
    }

    public static String path(String name) {
        return KeptTerms.SHIPPED.statement().column(name).of();
    }
}
