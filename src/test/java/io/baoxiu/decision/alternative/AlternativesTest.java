package io.baoxiu.decision.alternative;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.ShippedRules;
import io.baoxiu.model.Engine;
import io.baoxiu.model.Question;
import io.baoxiu.model.RandomFacts;
import io.baoxiu.rules.JsonBytes;
import io.baoxiu.rules.answer.RuleSet;
import io.baoxiu.vocabulary.Facts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Alternatives, held against whole decisions. */
class AlternativesTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int COMPLAINTS = 100;

    private final RuleSet rules = ShippedRules.rules();
    private final Engine engine = new Engine(rules);

    @Test
    void changeAsTheyAreTold() {
        var complaints = new RandomFacts(7);
        for (int i = 0; i < COMPLAINTS; i++) {
            Facts facts = engine.facts(Question.DECISION, complaints.next());
            Map<String, JsonNode> before = Told.of(rules, facts);
            for (Alternative one : Alternatives.of(rules, facts)) {
                Facts other = facts.with(one.fact().term(), one.value());
                assertThat(told(one.changes()))
                        .as("%s = %s", one.fact().name(), one.value())
                        .isEqualTo(Told.differences(before, Told.of(rules, other)))
                        .isNotEmpty();
            }
        }
    }

    private static List<String> told(List<Change> changes) {
        return changes.stream()
                .map(change ->
                        change.of().path() + " " + json(change, change.before()) + " " + json(change, change.after()))
                .toList();
    }

    private static String json(Change change, @org.jspecify.annotations.Nullable Object value) {
        var json = new JsonBytes(16);
        change.of().write(value, json);
        return json.toString();
    }
}
