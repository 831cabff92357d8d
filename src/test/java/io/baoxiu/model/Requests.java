package io.baoxiu.model;

import io.baoxiu.vocabulary.time.ReportedAt;
import java.time.Instant;
import tools.jackson.databind.JsonNode;

/** Requests as a caller would send them, for the model: what is absent has the contract's default. */
final class Requests {

    private static final ReportedAt NOW = ReportedAt.at(Instant.parse("2026-03-02T01:30:00Z"));

    private Requests() {}

    static Asked read(Question question, JsonNode facts) {
        return StatedFacts.of(question, facts).takenAt(NOW);
    }
}
