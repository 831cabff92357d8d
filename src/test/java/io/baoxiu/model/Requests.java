package io.baoxiu.model;

import io.baoxiu.decision.reading.FactsReader;
import io.baoxiu.decision.reading.Reading;
import io.baoxiu.vocabulary.Asked;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.ReportedAt;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Requests as a caller would send them, read as the service reads them. */
final class Requests {

    private static final Set<String> OFFICES =
            Set.of("CUSTOMER_SERVICE_MANAGER", "DEPUTY_GENERAL_MANAGER", "GENERAL_MANAGER", "DEPUTY_CHIEF_ENGINEER");
    private static final FactsReader READER =
            new FactsReader((list, day) -> Optional.of(list.equals("part") ? Set.copyOf(Model.parts()) : OFFICES));
    private static final ReportedAt NOW = ReportedAt.at(Instant.parse("2026-03-02T01:30:00Z"));

    private Requests() {}

    static Asked read(Question question, JsonNode facts) {
        Reading reading = READER.read(JsonMapper.shared().writeValueAsBytes(facts), question, NOW);
        if (reading instanceof Reading.Understood understood) {
            return understood.asked().takenAt(NOW);
        }
        throw new AssertionError(reading + " of " + facts);
    }
}
