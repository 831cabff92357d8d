package io.baoxiu.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.ShippedRules;
import io.baoxiu.decision.FactsReader;
import io.baoxiu.decision.Reading;
import io.baoxiu.facts.Asked;
import io.baoxiu.facts.Language;
import io.baoxiu.facts.Question;
import io.baoxiu.facts.ReportedAt;
import io.baoxiu.model.WorkedCases.WorkedCase;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The contract's worked cases come out as they are told, of the engine and of the model. */
class WorkedCasesTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final FactsReader READER = new FactsReader((list, day) -> Optional.of(Set.copyOf(Model.parts())));
    private static final ReportedAt NOW = ReportedAt.at(Instant.parse("2026-03-02T01:30:00Z"));

    @TestFactory
    Stream<DynamicTest> ofTheModel() {
        return each(asked -> Model.answer(Question.DECISION, asked));
    }

    @TestFactory
    Stream<DynamicTest> ofTheEngine() {
        return each(asked -> ShippedRules.rules().answer(Question.DECISION, asked, Language.ZH));
    }

    private static Stream<DynamicTest> each(Function<Asked, Object> decider) {
        return WorkedCases.all()
                .map(worked -> DynamicTest.dynamicTest(worked.name(), () -> {
                    JsonNode decision = JSON.valueToTree(decider.apply(facts(worked)));
                    assertThat(plain(((ObjectNode) decision).without("because")))
                            .isEqualTo(plain(worked.decision()));
                }));
    }

    private static Asked facts(WorkedCase worked) {
        Reading reading = READER.read(JSON.writeValueAsBytes(worked.facts()), Question.DECISION, NOW);
        return ((Reading.Understood) reading).asked().takenAt(NOW);
    }

    /** The same with every number by its value. */
    private static Object plain(JsonNode node) {
        if (node.isNumber()) {
            return node.decimalValue().stripTrailingZeros();
        } else if (node.isArray()) {
            return node.values().stream().map(WorkedCasesTest::plain).toList();
        } else if (node.isObject()) {
            return node.properties().stream()
                    .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, entry -> plain(entry.getValue())));
        }
        return node.isNull() ? "null" : node.asString();
    }
}
