package io.baoxiu.web.description;

import io.baoxiu.decision.RecordedDecision;
import io.baoxiu.vocabulary.Field;
import io.baoxiu.web.request.Takes;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;

/** Names each operation after its method, and describes its input by {@link Takes} and its answer by the record that the method returns. */
@Component
class Operations implements GlobalOperationCustomizer {

    /** Types without a schema: nothing, anything, and what {@link Endpoint} describes. */
    private static final Set<Type> WITHOUT_SCHEMA = Set.of(void.class, Object.class, RecordedDecision.class);

    private final RecordSchemas records = new RecordSchemas();

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        Method method = handler.getMethod();
        var said = method.getAnnotation(io.swagger.v3.oas.annotations.Operation.class);
        if (said == null || said.operationId().isEmpty()) {
            String subject = handler.getBeanType().getSimpleName().replace("Controller", "");
            operation.setOperationId(method.getName() + subject);
        }
        Type answer = answer(method);
        var content = new Content();
        if (!WITHOUT_SCHEMA.contains(answer)) {
            content.addMediaType("application/json", new MediaType().schema(records.of(answer)));
        }
        operation.setResponses(new ApiResponses()
                .addApiResponse(
                        "200",
                        new io.swagger.v3.oas.models.responses.ApiResponse()
                                .description("OK")
                                .content(content)));
        ProblemSchema.addAnyTo(operation.getResponses());
        Takes takes = method.getAnnotation(Takes.class);
        if (takes != null) {
            describe(takes.value().all(), method, operation);
        }
        return operation;
    }

    private static void describe(List<Field> fields, Method method, Operation operation) {
        var stated = new StatedFields(new HashMap<>());
        if (method.isAnnotationPresent(GetMapping.class)) {
            stated.asQuery(operation, fields);
        } else {
            stated.asBody(operation, fields);
        }
    }

    /** Replaces what the library derived itself. */
    void addTo(OpenAPI api) {
        api.getComponents().setSchemas(null);
        records.all().forEach(api.getComponents()::addSchemas);
    }

    /** The return type of the method, or the type in its annotation if the return type does not say it. */
    private static Type answer(Method method) {
        ApiResponse said = method.getAnnotation(ApiResponse.class);
        if (said != null && said.content().length > 0) {
            return said.content()[0].schema().implementation();
        }
        Type type = method.getGenericReturnType();
        boolean wrapped = type instanceof ParameterizedType some && some.getRawType() == ResponseEntity.class;
        return wrapped ? ((ParameterizedType) type).getActualTypeArguments()[0] : type;
    }
}
