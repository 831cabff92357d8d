package io.baoxiu.decision.reading;

import io.baoxiu.rules.file.Provisions;
import io.baoxiu.rules.file.Provisions.Derivation;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.Vocabulary;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.util.ArrayList;
import java.util.List;

/** A fact for which the present moment, or its day, is used if it is not stated. */
record LeftToClock(Term term, boolean day) {

    static List<LeftToClock> of(Vocabulary vocabulary, Question question) {
        List<LeftToClock> all = new ArrayList<>();
        Provisions.SHIPPED.derived().forEach((path, derivation) -> {
            if (derivation instanceof Derivation.Clock clock) {
                vocabulary
                        .stated(path)
                        .filter(term -> term.equals(vocabulary.rulesAsOf())
                                || question.terms().contains(term))
                        .ifPresent(term -> all.add(new LeftToClock(term, clock.day())));
            }
        });
        return all;
    }

    Object at(ReportedAt now) {
        return day ? now.day() : now;
    }
}
