package io.baoxiu.workbench.overview;

import io.baoxiu.rules.answer.KeptTerms;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.vocabulary.Vocabulary;
import io.baoxiu.words.Figures;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The labels and values that decisions are counted by, in words; values unknown to the vocabulary stay as kept. */
record CountedWords(Vocabulary vocabulary, Language language) {

    /** The question, whose names are in the vocabulary. */
    static final String QUESTION = "question";

    /** A list with so few codes is shown in its own order, which people know. */
    private static final int SHORT_LIST = 8;

    String name(String by) {
        if (by.equals(QUESTION)) {
            return language == Language.ZH ? "所问的问题" : "Question";
        }
        return term(by).map(term -> term.label().in(language)).orElse(by);
    }

    /** @param value {@code null} for decisions without a value */
    String value(String by, @Nullable String value) {
        if (value == null) {
            return nothing(by);
        }
        return term(by).map(term -> said(term, value)).orElseGet(() -> question(value));
    }

    private String said(Term term, String value) {
        String figure = Figures.of(term, value, language);
        return term.type() instanceof ValueType.Whole ? term.label().in(language) + " " + figure : figure;
    }

    private String nothing(String by) {
        boolean stated = term(by).filter(Term::isFact).isPresent();
        if (language == Language.ZH) {
            return stated ? "未说明" : "未认定";
        }
        return stated ? "Not stated" : "Not determined";
    }

    /** The order of a short list or of numbers; empty if the more frequent values come first. */
    Optional<Comparator<String>> order(String by) {
        ValueType type = term(by).map(Term::type).orElse(ValueType.TEXT);
        if (type instanceof ValueType.Code code && code.codes().size() <= SHORT_LIST) {
            List<String> codes = List.copyOf(code.codes());
            return Optional.of(Comparator.comparingInt(
                    (String value) -> codes.contains(value) ? codes.indexOf(value) : codes.size()));
        }
        return type instanceof ValueType.Whole
                ? Optional.of(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                : Optional.empty();
    }

    private String question(String name) {
        return vocabulary
                .question(name)
                .map(question -> question.label().in(language))
                .orElse(name);
    }

    private Optional<Term> term(String by) {
        return Optional.ofNullable(KeptTerms.SHIPPED.counters().get(by))
                .flatMap(counter -> vocabulary.find(counter.paths().get(0)));
    }
}
