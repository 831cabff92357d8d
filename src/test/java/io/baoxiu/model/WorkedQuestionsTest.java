package io.baoxiu.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.ShippedRules;
import io.baoxiu.decision.reading.FactsReader;
import io.baoxiu.decision.reading.Reading;
import io.baoxiu.decision.reading.request.Request;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The questions that are workbooks alone, by cases that were worked out by hand. */
class WorkedQuestionsTest {

    private static final Path CASES = Path.of("src/test/resources/cases/questions.json");
    private static final ReportedAt NOW = ReportedAt.at(Instant.parse("2026-03-02T01:30:00Z"));
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final FactsReader reader = FactsReader.of(ShippedRules.rules());

    @TestFactory
    Stream<DynamicTest> areAnsweredSo() throws IOException {
        List<JsonNode> cases =
                JSON.readTree(Files.readString(CASES)).valueStream().toList();
        return cases.stream()
                .map(worked -> DynamicTest.dynamicTest(
                        worked.get("question").asString() + " " + worked.get("request"), () -> answers(worked)));
    }

    private void answers(JsonNode worked) {
        var question = ShippedRules.vocabulary()
                .question(worked.get("question").asString())
                .orElseThrow();
        var request = Request.of(worked.get("request").toString().getBytes(StandardCharsets.UTF_8));

        var understood = (Reading.Understood) reader.read(request, question, NOW);
        var told = (ObjectNode) JSON.readTree(
                ShippedRules.rules().answer(understood.facts(), Language.EN).json());

        assertThat(told.remove("because")).isNotNull();
        assertThat(Plain.of(told.remove("missing"))).isEqualTo(Plain.of(worked.get("missing")));
        assertThat(Plain.of(told)).isEqualTo(Plain.of(worked.get("answer")));
    }
}
