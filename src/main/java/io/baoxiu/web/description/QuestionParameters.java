package io.baoxiu.web.description;

import io.baoxiu.vocabulary.CodeList;
import io.baoxiu.vocabulary.Question;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.util.ArrayList;
import java.util.List;

/** The headers and parameters of a question, each described once. */
final class QuestionParameters {

    private static final String LANGUAGE = "Language";
    private static final String KEY = "IdempotencyKey";
    private static final String KEEP = "Keep";
    private static final String OTHER_RELEASE = "OtherRelease";
    private static final String PARAMETERS = "#/components/parameters/";

    private QuestionParameters() {}

    static void addAllTo(Components components) {
        components
                .addParameters(LANGUAGE, language())
                .addParameters(KEY, key())
                .addParameters(KEEP, keep())
                .addParameters(OTHER_RELEASE, otherRelease());
    }

    /** The parameters by reference; only a decision takes a key. */
    static List<Parameter> of(Question question) {
        List<Parameter> parameters = new ArrayList<>();
        parameters.add(new HeaderParameter().$ref(PARAMETERS + LANGUAGE));
        if (question.name().equals(Question.DECISION)) {
            parameters.add(new HeaderParameter().$ref(PARAMETERS + KEY));
        }
        parameters.add(new QueryParameter().$ref(PARAMETERS + KEEP));
        parameters.add(new QueryParameter().$ref(PARAMETERS + OTHER_RELEASE));
        return parameters;
    }

    private static Parameter language() {
        return new HeaderParameter()
                .name("Accept-Language")
                .description("the language of reasons and problems: `zh` or `en`, else English")
                .schema(FactSchemas.typed("string"));
    }

    private static Parameter key() {
        return new HeaderParameter()
                .name("Idempotency-Key")
                .description("the same key and body within 24 hours answer the same entry")
                .schema(FactSchemas.typed("string").pattern("^[!-~]{1,255}$"));
    }

    private static Parameter keep() {
        return new QueryParameter()
                .name("keep")
                .description("`false`: answered, and not kept")
                .schema(TypeSchema.of(CodeList.of("", List.of("true", "false"))));
    }

    private static Parameter otherRelease() {
        return new QueryParameter()
                .name("release")
                .description("answered by this release, in force or not (analyst, publisher), and not kept")
                .schema(FactSchemas.typed("string"));
    }
}
