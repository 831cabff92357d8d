package io.baoxiu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.ShippedRules;
import io.baoxiu.decision.reading.FactsReader;
import io.baoxiu.decision.reading.Reading;
import io.baoxiu.decision.reading.request.Request;
import io.baoxiu.rules.answer.Answer;
import io.baoxiu.rules.answer.part.AnswerShape;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswerValuesTest {

    private final Question decision =
            ShippedRules.vocabulary().question("decision").orElseThrow();

    @Test
    void areInTheOrderOfTheShape() {
        Answer answer = answer("{\"complaint\":{\"kind\":\"REPAIR\",\"part\":\"PIPE_LEAK\",\"cause\":\"CONSTRUCTION\","
                + "\"reportedAt\":\"2026-03-02\"},\"unit\":{\"completionAcceptedOn\":\"2023-03-01\","
                + "\"deliveredOn\":\"2024-09-01\"},\"repair\":{\"estimatedCost\":1200}}");

        assertThat(section(answer, "reportedOn")).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(section(answer, "approval"))
                .isEqualTo(Arrays.asList(
                        new BigDecimal("1200.00"),
                        2L,
                        "DEPUTY_CHIEF_ENGINEER",
                        "DEPUTY_GENERAL_MANAGER",
                        "CUSTOMER_SERVICE"));
        assertThat((List<?>) section(answer, "deadlines"))
                .element(0)
                .isEqualTo(List.of("SITE_SURVEY", LocalDate.of(2026, 3, 3), false));
    }

    @Test
    void areNullWhereASectionIs() {
        Answer answer =
                answer("{\"complaint\":{\"kind\":\"REPAIR\",\"part\":\"PIPE_LEAK\",\"reportedAt\":\"2026-03-02\"}}");

        assertThat(section(answer, "approval")).isNull();
        assertThat(answer.missing()).contains("unit/deliveredOn");
    }

    private @Nullable Object section(Answer answer, String name) {
        List<String> names = ShippedRules.rules().shape(decision).parts().stream()
                .map(AnswerShape::name)
                .toList();
        return answer.values().get(names.indexOf(name));
    }

    private Answer answer(String facts) {
        Reading reading = FactsReader.of(ShippedRules.rules())
                .read(Request.of(facts.getBytes(StandardCharsets.UTF_8)), decision, ReportedAt.at(Instant.EPOCH));
        return ShippedRules.rules().answer(((Reading.Understood) reading).facts(), Language.EN);
    }
}
