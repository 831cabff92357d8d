package io.baoxiu.web.description;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a method's type does not show about its operation: that it creates something, or that it does not return JSON. */
final class KnownOperations {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Set<String> CREATING = Set.of("proposeRelease", "renewRelease", "reinstateRelease");

    private KnownOperations() {}

    static void describe(Paths paths) {
        paths.forEach((path, item) -> item.readOperations().forEach(operation -> describe(path, operation)));
    }

    private static void describe(String path, Operation operation) {
        operation.setTags(List.of(path.split("[/.]")[2]));
        ApiResponse answer = Objects.requireNonNull(operation.getResponses().get("200"));
        if (CREATING.contains(operation.getOperationId())) {
            operation.getResponses().remove("200");
            operation.getResponses().addApiResponse("201", answer.description("Created"));
        }
        if (path.endsWith(".xlsx")) {
            answer.content(file(WORKBOOK, "binary"));
        } else if (path.endsWith(".csv")) {
            answer.content(file("text/csv", null));
        } else if (path.endsWith(".ics")) {
            answer.content(file("text/calendar", null));
            operation.setSecurity(List.of());
        } else if (path.endsWith(".zip")) {
            answer.content(file("application/zip", "binary"));
        }
    }

    private static Content file(String type, @Nullable String format) {
        return new Content()
                .addMediaType(
                        type, new MediaType().schema(FactSchemas.typed("string").format(format)));
    }
}
