package io.baoxiu.decision.reading;

import io.baoxiu.rules.file.Provisions;
import io.baoxiu.vocabulary.Facts;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.Vocabulary;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** By question, the facts that give a request its own moment, used instead of the clock's. */
final class OwnMoments {

    static final OwnMoments NONE = new OwnMoments();

    private final Map<String, Set<Term>> required = new HashMap<>();

    private OwnMoments() {}

    OwnMoments(Vocabulary vocabulary) {
        vocabulary.questions().values().forEach(question -> required.put(question.name(), of(vocabulary, question)));
    }

    static Set<Term> of(Vocabulary vocabulary, Question question) {
        return Provisions.SHIPPED.derived().entrySet().stream()
                .filter(derived -> derived.getValue() instanceof Provisions.Derivation.Clock)
                .flatMap(derived -> vocabulary.stated(derived.getKey()).stream())
                .filter(question.terms()::contains)
                .collect(Collectors.toSet());
    }

    Set<Term> required(Question question) {
        return required.getOrDefault(question.name(), Set.of());
    }

    /** The moment for facts left to the clock; none if requests state their own moment. */
    @Nullable
    ReportedAt left(Question question, ReportedAt now) {
        return required(question).isEmpty() ? now : null;
    }

    /** The request's own moment, used in place of the present one. */
    ReportedAt of(Facts facts, ReportedAt now) {
        Set<Term> stated = required(facts.question());
        if (stated.isEmpty()) {
            return now;
        }
        return stated.stream()
                .map(facts::stated)
                .filter(Objects::nonNull)
                .map(OwnMoments::moment)
                .findFirst()
                .orElse(now);
    }

    private static ReportedAt moment(Object stated) {
        return stated instanceof LocalDate day ? new ReportedAt(day.toString(), day) : (ReportedAt) stated;
    }
}
