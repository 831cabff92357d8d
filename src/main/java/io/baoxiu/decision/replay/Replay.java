package io.baoxiu.decision.replay;

import io.baoxiu.decision.EntryJson;
import io.baoxiu.decision.reading.FactsReader;
import io.baoxiu.decision.reading.Reading;
import io.baoxiu.decision.reading.request.Request;
import io.baoxiu.journal.Entry;
import io.baoxiu.rules.Case;
import io.baoxiu.rules.answer.Answer;
import io.baoxiu.rules.answer.RuleSet;
import io.baoxiu.vocabulary.Facts;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Decides earlier decisions again under one set of rules, and compares the results. */
public final class Replay {

    private final RuleSet rules;
    private final FactsReader reader;

    public Replay(RuleSet rules) {
        this.rules = rules;
        reader = FactsReader.of(rules);
    }

    /**
     * Compares the whole answer, including reasons.
     *
     * @throws FactsDropped when its facts are gone
     * @throws UnreadableEntry when it is not what was written
     */
    public Comparison exactly(Entry entry) {
        if (!entry.isReadable()) {
            throw new UnreadableEntry(entry);
        }
        JsonNode again = again(entry)
                .map(answer -> EntryJson.tree(answer.json()))
                .orElseGet(JsonNodeFactory.instance::objectNode);
        return Comparison.of(EntryJson.tree(entry.answer()), again, Set.of());
    }

    /** The new answer; empty if these rules no longer know the stated facts or the question. */
    Optional<Answer> again(Entry entry) {
        return stated(entry).map(facts -> rules.answer(facts, entry.language()));
    }

    /**
     * All stated facts and all conclusions; empty if these rules no longer know the stated facts or the question.
     *
     * @throws FactsDropped when its facts are gone
     * @throws UnreadableEntry when it is not what was written
     */
    public Optional<Case> decided(Entry entry) {
        if (!entry.isReadable()) {
            throw new UnreadableEntry(entry);
        }
        return stated(entry).map(rules::decided);
    }

    private Optional<Facts> stated(Entry entry) {
        if (entry.facts() == null) {
            throw new FactsDropped(entry);
        }
        byte[] facts = entry.facts().getBytes(StandardCharsets.UTF_8);
        ReportedAt then = ReportedAt.at(entry.decidedAt().toInstant());
        return rules.vocabulary()
                .question(entry.question())
                .map(question -> reader.read(Request.of(facts), question, then))
                .filter(Reading.Understood.class::isInstance)
                .map(reading -> ((Reading.Understood) reading).facts());
    }
}
