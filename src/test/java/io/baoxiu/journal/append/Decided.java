package io.baoxiu.journal.append;

import io.baoxiu.ShippedRules;
import io.baoxiu.decision.EntryJson;
import io.baoxiu.decision.FactsForm;
import io.baoxiu.journal.Entry;
import io.baoxiu.journal.Labels;
import io.baoxiu.journal.Outcome;
import io.baoxiu.model.Engine;
import io.baoxiu.model.Question;
import io.baoxiu.model.RandomFacts;
import io.baoxiu.rules.answer.Answer;
import io.baoxiu.rules.answer.KeptTerms;
import io.baoxiu.vocabulary.Facts;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Random complaints as they are decided and about to be kept. */
public final class Decided {

    private static final int PROJECTS = 40;

    private final Engine engine = new Engine(ShippedRules.rules());
    private final RandomFacts complaints;
    private int made;

    public Decided(long seed) {
        complaints = new RandomFacts(seed);
    }

    public Entry next(UUID id, Instant at, String release) {
        Facts facts = engine.facts(Question.DECISION, stated());
        Answer answer = ShippedRules.rules().answer(facts, Language.EN);
        return new Entry(
                id,
                facts.question().name(),
                "caller",
                at.truncatedTo(ChronoUnit.MILLIS).atZone(ReportedAt.ZONE).toOffsetDateTime(),
                release,
                "c0ffee",
                "0.1.0",
                Language.EN,
                new FactsForm(facts.vocabulary(), facts.question()).json(facts),
                new Outcome(
                        answer.conclusions(),
                        answer.grounds(),
                        KeptTerms.SHIPPED.settledOn(answer),
                        KeptTerms.SHIPPED.counted(answer),
                        KeptTerms.SHIPPED.duties().duties(answer),
                        ShippedRules.rules().skeleton(facts.question())),
                new Labels(KeptTerms.SHIPPED.labels(answer)));
    }

    private JsonNode stated() {
        JsonNode complaint = EntryJson.tree(Engine.json(complaints.next()));
        if (made++ % 3 > 0) {
            complaint.withObject("/unit").put("project", "project " + made % PROJECTS);
        }
        return complaint;
    }
}
