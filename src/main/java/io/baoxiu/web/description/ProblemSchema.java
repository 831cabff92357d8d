package io.baoxiu.web.description;

import io.baoxiu.decision.reading.json.Fault;
import io.baoxiu.web.problem.ProblemType;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Describes problems, and which of them a question can have at which status. */
final class ProblemSchema {

    private static final String NAME = "Problem";
    private static final String PLACE = "#/components/responses/";
    private static final List<ProblemType> OF_A_QUESTION = List.of(
            ProblemType.MALFORMED_JSON,
            ProblemType.INVALID_FACTS,
            ProblemType.UNAUTHORIZED,
            ProblemType.FORBIDDEN,
            ProblemType.TOO_LARGE,
            ProblemType.UNSUPPORTED_MEDIA_TYPE,
            ProblemType.NO_RELEASE_IN_FORCE,
            ProblemType.IDEMPOTENCY_KEY_REUSED,
            ProblemType.INTERNAL,
            ProblemType.UNAVAILABLE);

    private ProblemSchema() {}

    static void addTo(OpenAPI api) {
        api.getComponents().addSchemas(NAME, problem());
        api.getComponents().addResponses(NAME, described("A problem"));
        titles().forEach((status, titles) -> api.getComponents().addResponses(NAME + status, described(titles)));
    }

    static void addTo(ApiResponses answers) {
        titles().keySet().forEach(status -> answers.addApiResponse(String.valueOf(status), reference(status)));
        addAnyTo(answers);
    }

    private static Map<Integer, String> titles() {
        return OF_A_QUESTION.stream()
                .collect(Collectors.groupingBy(
                        ProblemType::status,
                        TreeMap::new,
                        Collectors.mapping(type -> type.title().en(), Collectors.joining("; "))));
    }

    static void addAnyTo(ApiResponses answers) {
        answers.addApiResponse("default", new ApiResponse().$ref(PLACE + NAME));
    }

    private static ApiResponse reference(int status) {
        return new ApiResponse().$ref(PLACE + NAME + status);
    }

    private static ApiResponse described(String titles) {
        return new ApiResponse().description(titles).content(content());
    }

    private static Content content() {
        Schema<?> reference = new JsonSchema();
        reference.set$ref("#/components/schemas/" + NAME);
        return new Content().addMediaType("application/problem+json", new MediaType().schema(reference));
    }

    private static Schema<?> problem() {
        Schema<?> problem = FactSchemas.typed("object");
        problem.addProperty("type", FactSchemas.typed("string").format("uri-reference"));
        problem.addProperty("title", FactSchemas.typed("string"));
        problem.addProperty("status", FactSchemas.typed("integer"));
        problem.addProperty("detail", FactSchemas.typed("string"));
        problem.addProperty("instance", FactSchemas.typed("string").format("uri"));
        problem.addProperty(
                "requestId", FactSchemas.typed("string").description("as in `X-Request-Id` and in the log"));
        problem.addProperty("traceparent", FactSchemas.typed("string").description("W3C Trace Context"));
        problem.addProperty("errors", FactSchemas.typed("array").items(fault()));
        problem.addProperty("findings", FactSchemas.typed("array").items(SharedSchemas.reference("Finding")));
        problem.addProperty(
                "more", FactSchemas.typed("integer").description("how many faults there are beyond those listed"));
        problem.setRequired(List.of("type", "title", "status", "detail", "requestId", "traceparent"));
        return problem;
    }

    private static Schema<?> fault() {
        Schema<?> code = FactSchemas.typed("string");
        Arrays.stream(Fault.Code.values()).map(Enum::name).forEach(((JsonSchema) code)::addEnumItemObject);
        Schema<?> fault = FactSchemas.open();
        fault.addProperty("pointer", FactSchemas.typed("string").description("a JSON Pointer (RFC 6901)"));
        fault.addProperty("code", code);
        fault.addProperty("detail", FactSchemas.typed("string"));
        fault.addProperty("nearest", FactSchemas.typed("array").items(FactSchemas.typed("string")));
        fault.setRequired(List.of("pointer", "code", "detail"));
        return fault;
    }
}
