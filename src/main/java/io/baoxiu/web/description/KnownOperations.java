package io.baoxiu.web.description;

import static java.util.Map.entry;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a method's type does not say of its operation: a name that reads well, that it makes something, that it is no JSON. */
final class KnownOperations {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Set<String> CREATING = Set.of("proposeRelease", "renewRelease", "reinstateRelease");
    private static final Map<String, String> NAMES = new TreeMap<>(Map.ofEntries(
            entry("GET /v1/vocabulary", "getVocabulary"),
            entry("GET /v1/questions", "listQuestions"),
            entry("GET /v1/tables", "listTables"),
            entry("GET /v1/tables/{name}", "getTable"),
            entry("GET /v1/tables/{name}.xlsx", "downloadTable"),
            entry("GET /v1/releases", "listReleases"),
            entry("GET /v1/releases/{id}", "getRelease"),
            entry("GET /v1/releases/{id}/difference", "compareRelease"),
            entry("GET /v1/releases/{id}/tables/{name}.xlsx", "downloadReleasedTable"),
            entry("GET /v1/audit", "listAudit"),
            entry("GET /v1/calendar.ics", "subscribeCalendar"),
            entry("GET /v1/decisions/{id}", "getDecision"),
            entry("GET /v1/decisions", "listDecisions"),
            entry("GET /v1/decisions.csv", "exportDecisions"),
            entry("POST /v1/decisions/{id}/replay", "replayDecision"),
            entry("POST /v1/workbooks/check", "checkWorkbooks"),
            entry("POST /v1/releases", "proposeRelease"),
            entry("POST /v1/releases/{id}/approval", "approveRelease"),
            entry("POST /v1/releases/{id}/rejection", "rejectRelease"),
            entry("POST /v1/releases/{id}/withdrawal", "withdrawRelease"),
            entry("POST /v1/releases/{id}/renewal", "renewRelease"),
            entry("POST /v1/releases/{id}/reinstatement", "reinstateRelease"),
            entry("POST /v1/releases/{id}/replay", "replayUnderRelease")));

    private KnownOperations() {}

    static void describe(Paths paths) {
        paths.forEach((path, item) -> item.readOperationsMap()
                .forEach((method, operation) -> describe(path, method + " " + path, operation)));
    }

    private static void describe(String path, String place, Operation operation) {
        operation.setTags(List.of(path.split("[/.]")[2]));
        operation.setOperationId(NAMES.getOrDefault(place, operation.getOperationId()));
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
