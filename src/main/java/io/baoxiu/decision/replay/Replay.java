package io.baoxiu.decision.replay;

import io.baoxiu.decision.EntryJson;
import io.baoxiu.decision.reading.FactsReader;
import io.baoxiu.decision.reading.Reading;
import io.baoxiu.journal.Entry;
import io.baoxiu.rules.RuleSet;
import io.baoxiu.vocabulary.ReportedAt;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Decides once more what was decided before, under one set of rules, and compares. */
public final class Replay {

    private final RuleSet rules;
    private final FactsReader reader;

    public Replay(RuleSet rules) {
        this.rules = rules;
        reader = new FactsReader((list, day) -> Optional.of(rules.tables().codes(list)));
    }

    /**
     * The whole answer, reasons included.
     *
     * @throws FactsDropped when its facts are gone
     * @throws UnreadableEntry when it is not what was written
     */
    public Comparison exactly(Entry entry) {
        if (!entry.isReadable()) {
            throw new UnreadableEntry(entry);
        }
        return Comparison.of(EntryJson.tree(entry.answer()), again(entry), Set.of());
    }

    JsonNode again(Entry entry) {
        if (entry.facts() == null) {
            throw new FactsDropped(entry);
        }
        byte[] facts = entry.facts().getBytes(StandardCharsets.UTF_8);
        ReportedAt then = ReportedAt.at(entry.decidedAt().toInstant());
        Reading reading = reader.read(facts, entry.question(), then);
        return reading instanceof Reading.Understood understood
                ? EntryJson.tree(EntryJson.answer(rules.answer(entry.question(), understood.asked(), entry.language())))
                : refused(reading);
    }

    /** The rules may not know a code any more that they knew then. */
    private static JsonNode refused(Reading reading) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        if (reading instanceof Reading.Faulty faulty) {
            var faults = answer.putArray("refused");
            faulty.faults().forEach(fault -> faults.add(fault.pointer() + " " + fault.code()));
        }
        return answer;
    }
}
