package io.baoxiu.decision.alternative;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.ShippedRules;
import io.baoxiu.model.Engine;
import io.baoxiu.model.Question;
import io.baoxiu.vocabulary.Facts;
import io.baoxiu.vocabulary.Term;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class StatableTest {

    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @CsvSource({
        "unit.deliveredOn, {}, '', 1900-01-01..2200-12-31",
        "unit.deliveredOn, {\"delivered\": true}, '', 1900-01-01..2026-03-02",
        "unit.deliveredOn, {\"delivered\": false}, '', 2026-03-03..2200-12-31",
        "unit.deliveredOn, '{\"delivered\": true, \"completionAcceptedOn\": \"2020-01-01\"}', '', 2020-01-01..2026-03-02",
        "unit.completionAcceptedOn, {\"deliveredOn\": \"2020-01-01\"}, '', 1900-01-01..2020-01-01",
        "complaint.reportedAt, '{\"delivered\": false, \"deliveredOn\": \"2027-01-01\"}', '', 1900-01-01..2026-12-31",
        "complaint.reportedAt, {}, '\"lastRepairedOn\": \"2025-01-01\", \"completedOn\": \"2026-04-01\"', 2025-01-01..2026-04-01",
        "repair.completedOn, {}, '\"dispatchedOn\": \"2026-05-01\"', 2026-05-01..2200-12-31",
        "repair.dispatchedOn, {}, '\"completedOn\": \"2026-05-01\"', 2026-03-02..2026-05-01",
        "complaint.firstReportedOn, {}, '', 1900-01-01..2026-03-02"
    })
    void liesBetweenWhatTheOthersAllow(String path, String unit, String repair, String range) {
        Facts facts = new Engine(ShippedRules.rules())
                .facts(
                        Question.DECISION,
                        JSON.readTree("{\"complaint\": {\"kind\": \"COMPLAINT\", \"reportedAt\": \"2026-03-02\"},"
                                + " \"unit\": " + unit + ", \"repair\": {" + repair + "}}"));
        Term fact = facts.vocabulary().stated(path).orElseThrow();
        Axis axis = Axis.of(fact.type()).orElseThrow();

        var ends = Statable.ends(facts, fact, axis).orElseThrow();

        assertThat(axis.range(ends.get(0), ends.get(1))).isEqualTo("[" + range + "]");
    }
}
