package io.baoxiu.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.baoxiu.rules.Answer;
import io.baoxiu.rules.ApprovalAnswer;
import io.baoxiu.rules.AreaAnswer;
import io.baoxiu.rules.Decision;
import io.baoxiu.rules.FollowUpAnswer;
import io.baoxiu.rules.ObligationsAnswer;
import io.baoxiu.rules.RetentionAnswer;
import io.baoxiu.rules.WarrantyAnswer;
import io.baoxiu.vocabulary.Asked;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.ReportedAt;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Facts and answers as the journal keeps them: facts without what is absent, answers with every section. */
public final class EntryJson {

    private static final JsonMapper ANSWERS = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final JsonMapper FACTS = ANSWERS.rebuild()
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .addModule(new SimpleModule().addSerializer(ReportedAt.class, new AsStated()))
            .build();

    private EntryJson() {}

    static String facts(Asked facts) {
        return FACTS.writeValueAsString(facts);
    }

    public static String answer(Answer answer) {
        return ANSWERS.writeValueAsString(answer);
    }

    public static Answer answer(Question question, String json) {
        return ANSWERS.readValue(json, type(question));
    }

    public static JsonNode tree(String json) {
        return ANSWERS.readTree(json);
    }

    public static String text(JsonNode json) {
        return ANSWERS.writeValueAsString(json);
    }

    private static Class<? extends Answer> type(Question question) {
        return switch (question) {
            case DECISION -> Decision.class;
            case WARRANTY -> WarrantyAnswer.class;
            case APPROVAL -> ApprovalAnswer.class;
            case OBLIGATIONS -> ObligationsAnswer.class;
            case FOLLOW_UP -> FollowUpAnswer.class;
            case RETENTION -> RetentionAnswer.class;
            case AREA -> AreaAnswer.class;
        };
    }

    private static final class AsStated extends ValueSerializer<ReportedAt> {
        @Override
        public void serialize(ReportedAt moment, JsonGenerator json, SerializationContext context) {
            json.writeString(moment.text());
        }
    }
}
