package io.baoxiu.web.description;

import io.baoxiu.rules.answer.RuleSet;
import io.baoxiu.rules.answer.part.AnswerShape;
import io.baoxiu.vocabulary.Question;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Map;

/** Describes answers by the form in which they are written. */
final class AnswerSchemas {

    private static final String REASON = "Reason";

    private final RuleSet rules;
    private final TypeSchema types;

    AnswerSchemas(RuleSet rules) {
        this.rules = rules;
        types = new TypeSchema(false, Map.of());
    }

    static void addReasonTo(Components components) {
        components.addSchemas(REASON, reason());
    }

    Schema<?> of(Question question) {
        Schema<?> answer = FactSchemas.open();
        answer.addProperty("id", FactSchemas.typed("string").format("uuid"));
        required(answer, "release", FactSchemas.typed("string"));
        required(answer, "decidedAt", FactSchemas.typed("string").format("date-time"));
        rules.shape(question).parts().forEach(part -> required(answer, part.name(), of(part)));
        if (rules.tellsMissing(question)) {
            required(answer, "missing", FactSchemas.typed("array").items(FactSchemas.typed("string")));
        }
        required(answer, "because", FactSchemas.typed("array").items(SharedSchemas.reference(REASON)));
        return answer;
    }

    private Schema<?> of(AnswerShape shape) {
        if (shape instanceof AnswerShape.Value value) {
            return value(value);
        } else if (shape instanceof AnswerShape.Group group) {
            Schema<?> object = FactSchemas.open();
            group.parts().forEach(part -> required(object, part.name(), of(part)));
            return group.nullable() ? RecordSchemas.orNull(object) : object;
        }
        AnswerShape.Entries entries = (AnswerShape.Entries) shape;
        Schema<?> entry = FactSchemas.open();
        entries.parts().forEach(part -> {
            Schema<?> property = entries.leavesOut() ? part.type().match(types) : value(part);
            entry.addProperty(part.name(), property);
            if (!entries.leavesOut()) {
                entry.addRequiredItem(part.name());
            }
        });
        return FactSchemas.typed("array").items(entry);
    }

    private Schema<?> value(AnswerShape.Value value) {
        Schema<?> schema = value.type().match(types);
        return value.nullable() ? RecordSchemas.orNull(schema) : schema;
    }

    private static Schema<?> reason() {
        Schema<?> reason = FactSchemas.open();
        reason.addProperty("section", FactSchemas.typed("string"));
        reason.addProperty("table", FactSchemas.typed("string"));
        reason.addProperty("row", FactSchemas.typed("integer"));
        reason.addProperty("rule", FactSchemas.typed("string"));
        reason.addProperty("clause", FactSchemas.typed("string"));
        reason.addProperty("text", FactSchemas.typed("string"));
        reason.setRequired(List.of("section", "clause", "text"));
        return reason;
    }

    private static void required(Schema<?> object, String name, Schema<?> schema) {
        object.addProperty(name, schema);
        object.addRequiredItem(name);
    }
}
