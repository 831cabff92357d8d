package io.baoxiu.web.description;

import io.baoxiu.vocabulary.Question;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;

/** Describes the answers about what would change a decision. */
final class AlternativeSchemas {

    static final String ADDRESS = "/v1/decisions/alternatives";

    private static final String ANSWER = "AlternativesAnswer";
    private static final String ALTERNATIVE = "Alternative";
    private static final String CHANGE = "AlternativeChange";

    private AlternativeSchemas() {}

    /** The operation for a question's facts. */
    static Operation describe(Question question, Components components) {
        components.addSchemas(ANSWER, answer());
        components.addSchemas(ALTERNATIVE, alternative());
        components.addSchemas(CHANGE, change());
        Operation operation = ApiDescription.operation(
                question, "findAlternatives", "decisions", SharedSchemas.reference(ANSWER), Example.of("alternatives"));
        return operation.summary("What would change a decision, one fact at a time; nothing is kept");
    }

    private static Schema<?> answer() {
        Schema<?> answer = FactSchemas.open();
        answer.addProperty("release", FactSchemas.typed("string"));
        answer.addProperty("decidedAt", FactSchemas.typed("string").format("date-time"));
        answer.addProperty("alternatives", FactSchemas.typed("array").items(SharedSchemas.reference(ALTERNATIVE)));
        answer.setRequired(List.of("release", "decidedAt", "alternatives"));
        return answer;
    }

    private static Schema<?> alternative() {
        Schema<?> alternative = FactSchemas.open();
        alternative.addProperty("fact", FactSchemas.typed("string"));
        alternative.addProperty("value", anything("as in a request; null: not stated"));
        alternative.addProperty(
                "range",
                FactSchemas.typed("string")
                        .description("of the values around it with which the same would change, both ends included"));
        alternative.addProperty("changes", FactSchemas.typed("array").items(SharedSchemas.reference(CHANGE)));
        alternative.setRequired(List.of("fact", "value", "changes"));
        return alternative;
    }

    private static Schema<?> change() {
        Schema<?> change = FactSchemas.open();
        change.addProperty("path", FactSchemas.typed("string"));
        change.addProperty("before", anything("what is decided of the facts as they stand"));
        change.addProperty("after", anything("what would be decided in its place"));
        change.setRequired(List.of("path", "before", "after"));
        return change;
    }

    private static Schema<?> anything(String description) {
        return new JsonSchema().description(description);
    }
}
