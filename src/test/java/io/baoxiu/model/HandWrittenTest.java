package io.baoxiu.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.ShippedRules;
import io.baoxiu.vocabulary.Language;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The decision in plain Java is the engine's to the last reason, so that timing one beside the other is fair. */
class HandWrittenTest {

    @Test
    void givesTheSameDecisionsForTheSameReasonsInTheSameOrder() {
        Engine rules = new Engine(ShippedRules.rules());
        HandWritten handWritten = HandWritten.ofShippedTables();
        assertThat(Stream.generate(new RandomFacts(7)::next)
                        .limit(20_000)
                        .filter(facts -> !rules.answer(Question.DECISION, facts, Language.EN)
                                .equals(handWritten.decision(facts)))
                        .limit(3))
                .isEmpty();
    }
}
