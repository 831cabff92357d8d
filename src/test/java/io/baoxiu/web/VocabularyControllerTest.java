package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.ShippedRules;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What can be said and asked is told with its labels. */
@ServiceTest
class VocabularyControllerTest {

    @LocalServerPort
    private int port;

    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    void tellsListsAndTermsWithTheirLabels() {
        JsonNode words = told("/v1/vocabulary");

        assertThat(words.get("terms").size())
                .isEqualTo(ShippedRules.vocabulary().terms().size());
        assertThat(words.get("lists").size())
                .isEqualTo(ShippedRules.vocabulary().lists().size());
        assertThat(words.toString())
                .contains("{\"code\":\"OWNER_MISUSE\",\"zh\":\"业主使用不当\",\"en\":\"Owner's misuse\"}")
                .contains("\"path\":\"unit.designLifeYears\",\"kind\":\"FACT\",\"type\":\"whole\",\"minimum\":1,");
    }

    @Test
    void tellsEachQuestionWithWhatItTakesAndConcludes() {
        JsonNode questions = told("/v1/questions").get("questions");

        assertThat(questions.findValuesAsString("question"))
                .contains("decision", "warranty", "approval", "area-differences", "staff-score")
                .doesNotHaveDuplicates();
        JsonNode approval = questions
                .valueStream()
                .filter(question -> question.get("question").asString().equals("approval"))
                .findFirst()
                .orElseThrow();
        assertThat(approval.get("required").toString()).isEqualTo("[\"amount\"]");
        assertThat(approval.get("facts").findValuesAsString("name")).containsExactly("amount", "approver");
        assertThat(approval.get("conclusions").findValuesAsString("name"))
                .containsExactly("amount", "tier", "reviewer", "approver", "costReviewer", "authorised");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/vocabulary", "/v1/questions"})
    void areOfTheReleaseOfADay(String path) {
        assertThat(told(path + "?rulesAsOf=2000-01-01").get("release").asString())
                .isEqualTo("r1");
        assertThat(http.get("caller", path + "?rulesAsOf=1999-12-31").statusCode())
                .isEqualTo(422);
        assertThat(http.get("caller", path + "?rulesAsOf=soon").statusCode()).isEqualTo(400);
        String tag = http.get("caller", path).headers().firstValue("ETag").orElseThrow();
        assertThat(http.get("caller", path, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    private JsonNode told(String path) {
        return JsonMapper.shared().readTree(http.get("caller", path).body());
    }
}
