package io.baoxiu.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.ShippedRules;
import io.baoxiu.vocabulary.Language;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The contract's worked cases come out as they are told, of the engine and of the model. */
class WorkedCasesTest {

    @TestFactory
    Stream<DynamicTest> ofTheEngine() {
        return each(asked -> new Engine(ShippedRules.rules()).answer(Question.DECISION, asked, Language.ZH));
    }

    @TestFactory
    Stream<DynamicTest> ofTheModel() {
        return each(asked -> Model.answer(Question.DECISION, asked));
    }

    private static Stream<DynamicTest> each(Function<Asked, Answer> decider) {
        return WorkedCases.all()
                .map(worked -> DynamicTest.dynamicTest(worked.name(), () -> {
                    Answer decision = decider.apply(Requests.read(Question.DECISION, worked.facts()));
                    ObjectNode told = JsonMapper.shared().valueToTree(decision);
                    assertThat(Plain.of(told.without("because"))).isEqualTo(Plain.of(worked.decision()));
                }));
    }
}
