package io.baoxiu.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.baoxiu.decision.reading.FactsReader;
import io.baoxiu.decision.reading.Reading;
import io.baoxiu.decision.reading.request.Request;
import io.baoxiu.rules.answer.RuleSet;
import io.baoxiu.vocabulary.Facts;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** The engine as the model is asked: with records for what is stated and what is answered. */
public final class Engine {

    private static final ReportedAt NOW = ReportedAt.at(Instant.parse("2026-03-02T01:30:00Z"));
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .addModule(new SimpleModule().addSerializer(ReportedAt.class, new AsStated()))
            .build();

    private final RuleSet rules;
    private final FactsReader reader;

    public Engine(RuleSet rules) {
        this.rules = rules;
        this.reader = FactsReader.of(rules);
    }

    public Answer answer(Question question, Asked asked, Language language) {
        return answer(question, rules.answer(facts(question, asked), language).json());
    }

    /** What was answered, from its JSON. */
    public static Answer answer(Question question, String json) {
        return JSON.readValue(json, question.answer());
    }

    public static String json(Asked asked) {
        return JSON.writeValueAsString(asked);
    }

    public Facts facts(Question question, Asked asked) {
        return read(question, json(asked));
    }

    public Facts facts(Question question, JsonNode stated) {
        return read(question, stated.toString());
    }

    private Facts read(Question question, String json) {
        var request = Request.of(json.getBytes(StandardCharsets.UTF_8));
        var asked = rules.vocabulary().question(question.called()).orElseThrow();
        Reading reading = reader.read(request, asked, NOW);
        if (reading instanceof Reading.Understood understood) {
            return understood.facts();
        }
        throw new AssertionError(reading + " of " + json);
    }

    private static final class AsStated extends ValueSerializer<ReportedAt> {
        @Override
        public void serialize(ReportedAt moment, JsonGenerator json, SerializationContext context) {
            json.writeString(moment.text());
        }
    }
}
