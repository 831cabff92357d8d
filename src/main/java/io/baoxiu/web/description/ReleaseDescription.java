package io.baoxiu.web.description;

import static io.baoxiu.decision.reading.RequestSchema.optional;

import io.baoxiu.decision.lookup.JournalFields;
import io.baoxiu.decision.statement.StatementQuery;
import io.baoxiu.rules.answer.KeptTerms;
import io.baoxiu.vocabulary.CodeList;
import io.baoxiu.vocabulary.Field;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.vocabulary.Vocabulary;
import io.baoxiu.web.request.Fields;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Describes inputs of calls that annotations cannot: those defined by the vocabulary, and those that are not JSON. */
final class ReleaseDescription {

    private static final String LINES = "application/x-ndjson";

    private final StatedFields stated;

    /** @param lists the referenced lists of codes, by name; those requested are added */
    ReleaseDescription(Map<String, CodeList> lists) {
        stated = new StatedFields(lists);
    }

    void addTo(Paths paths, Vocabulary vocabulary) {
        List<Field> selection = new JournalFields(vocabulary, Map.of()).all();
        List.of("/v1/decisions", "/v1/decisions.csv")
                .forEach(path -> stated.asQuery(at(paths, path).getGet(), selection));
        List.of("", ".csv", ".xlsx")
                .forEach(ending -> stated.asQuery(
                        at(paths, "/v1/statements/{month}" + ending).getGet(), StatementQuery.PARAMETERS));
        stated.asQuery(
                at(paths, "/v1/calendar.ics").getGet(),
                List.of(
                        optional("token", ValueType.TEXT),
                        optional("project", ValueType.TEXT),
                        optional("department", KeptTerms.SHIPPED.duties().departments(vocabulary))));
        lines(at(paths, "/v1/decisions/batch").getPost());
        upload(at(paths, "/v1/workbooks/check").getPost(), List.of())
                .setDescription("`workbook`, `remove` or both, as a proposal takes them");
        upload(at(paths, "/v1/releases").getPost(), Fields.PROPOSAL.all())
                .setDescription("at least one `workbook`, or one `remove`: the name of a table that is to go");
    }

    private static PathItem at(Paths paths, String path) {
        return Objects.requireNonNull(paths.get(path), path);
    }

    private static void lines(Operation operation) {
        operation.setRequestBody(
                new RequestBody().required(true).content(StatedFields.content(LINES, FactSchemas.typed("string"))));
        Objects.requireNonNull(operation.getResponses().get("200"))
                .setContent(StatedFields.content(LINES, FactSchemas.typed("string")));
    }

    private Schema<?> upload(Operation operation, List<Field> fields) {
        Schema<?> parts = stated.object(fields);
        parts.setUnevaluatedProperties(null);
        parts.addProperty(
                "workbook",
                FactSchemas.typed("array").items(FactSchemas.typed("string").format("binary")));
        parts.addProperty("remove", FactSchemas.typed("array").items(FactSchemas.typed("string")));
        operation.setRequestBody(
                new RequestBody().required(true).content(StatedFields.content("multipart/form-data", parts)));
        return parts;
    }
}
