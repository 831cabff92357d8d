package io.baoxiu.web.description;

import io.baoxiu.decision.lookup.JournalFields;
import io.baoxiu.decision.statement.StatementQuery;
import io.baoxiu.release.record.Release;
import io.baoxiu.rules.answer.KeptTerms;
import io.baoxiu.vocabulary.CodeList;
import io.baoxiu.vocabulary.Field;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.vocabulary.Vocabulary;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Describes what the calls around tables, releases and the journal take; what they answer is read off their records. */
final class ReleaseDescription {

    private static final String WORKBOOK = "workbook";
    private static final ValueType ID = ValueType.TEXT;
    private static final ValueType REMARK = new ValueType.Text(1, Release.LONGEST_REMARK);
    private static final Set<String> WANTED = Set.of("note", "reason");
    private static final Map<String, ValueType> IN_WORDS = Map.of("labels", ValueType.codes("zh", "en", "code"));
    private static final Map<String, ValueType> OF_A_DAY = Map.of("rulesAsOf", ValueType.DAY);

    private final Map<String, CodeList> lists;

    /** @param lists the lists of codes that are referred to, by name; those that are asked for are added */
    ReleaseDescription(Map<String, CodeList> lists) {
        this.lists = lists;
    }

    void addTo(Paths paths, Vocabulary vocabulary) {
        Map<String, ValueType> selection = new JournalFields(vocabulary, Map.of())
                .all().stream().collect(Collectors.toMap(Field::path, Field::type, (one, two) -> one, TreeMap::new));
        query(get(paths, "/v1/vocabulary", "What can be said, with its labels"), OF_A_DAY);
        query(get(paths, "/v1/questions", "What can be asked, with what each takes and concludes"), OF_A_DAY);
        get(paths, "/v1/tables", "The tables in force");
        get(paths, "/v1/tables/{name}", "A table in force, as JSON");
        query(get(paths, "/v1/tables/{name}.xlsx", "The workbook of a table in force, byte for byte"), IN_WORDS);
        query(
                get(paths, "/v1/releases", "The releases, newest first"),
                Map.of("status", ValueType.codes(Release.Status.class)));
        get(paths, "/v1/releases/{id}", "A release");
        get(paths, "/v1/releases/{id}.zip", "The workbooks of a release, with a manifest");
        query(get(paths, "/v1/releases/{id}/tables/{name}.xlsx", "A workbook of a release, byte for byte"), IN_WORDS);
        query(
                get(
                        paths,
                        "/v1/releases/{id}/difference",
                        "The exact difference to another release, and what people read otherwise"),
                Map.of("from", ID));
        get(paths, "/v1/audit", "Who did what with which release");
        query(
                get(paths, "/v1/calendar.ics", "What is due, to subscribe to by an address with a token"),
                Map.of(
                        "token",
                        ValueType.TEXT,
                        "project",
                        ValueType.TEXT,
                        "department",
                        KeptTerms.SHIPPED.duties().departments(vocabulary)));
        get(paths, "/v1/decisions/{id}", "An entry of the journal");
        query(get(paths, "/v1/decisions", "Entries of the journal, newest first"), selection);
        query(get(paths, "/v1/decisions.csv", "The same selection for a spreadsheet"), selection);
        Map<String, ValueType> statement = StatementQuery.PARAMETERS.stream()
                .collect(Collectors.toMap(Field::path, Field::type, (one, two) -> one, TreeMap::new));
        query(get(paths, "/v1/statements/{month}", "What a month's repairs cost and who bears it"), statement);
        query(get(paths, "/v1/statements/{month}.csv", "Its lines for a spreadsheet"), statement);
        query(get(paths, "/v1/statements/{month}.xlsx", "The same as a workbook, to print and serve"), statement);
        lines(post(paths, "/v1/decisions/batch", "Complaints, one a line; an answer or a problem a line, in order"));
        post(paths, "/v1/decisions/{id}/replay", "Decide again under the same release");
        upload(post(paths, "/v1/workbooks/check", "Check workbooks; nothing is kept"), Map.of())
                .setDescription("`workbook`, `remove` or both, as a proposal takes them");
        upload(
                        post(paths, "/v1/releases", "Propose a release (analyst)"),
                        Map.of("note", REMARK, "effectiveFrom", ValueType.DAY))
                .setDescription("at least one `workbook`, or one `remove`: the name of a table that is to go");
        post(paths, "/v1/releases/{id}/approval", "Publish a proposal (publisher, not its author)");
        body(post(paths, "/v1/releases/{id}/rejection", "Reject a proposal (publisher)"), Map.of("reason", REMARK));
        body(
                post(paths, "/v1/releases/{id}/withdrawal", "Keep a release from coming in force (author, publisher)"),
                Map.of("reason", REMARK));
        post(paths, "/v1/releases/{id}/renewal", "Propose the same changes on the base of now (analyst)");
        body(
                post(paths, "/v1/releases/{id}/reinstatement", "Put an earlier release in force again (publisher)"),
                Map.of("note", REMARK));
        body(
                post(paths, "/v1/releases/{id}/replay", "The journal's decisions again under this release"),
                Map.of(
                        "from",
                        ValueType.MOMENT,
                        "to",
                        ValueType.MOMENT,
                        "limit",
                        ValueType.whole(1, Integer.MAX_VALUE)));
    }

    private static Operation get(Paths paths, String path, String summary) {
        return described(paths, path, summary, PathItem.HttpMethod.GET);
    }

    private static Operation post(Paths paths, String path, String summary) {
        return described(paths, path, summary, PathItem.HttpMethod.POST);
    }

    /** The operation, or one that belongs to nothing where the service has no such address. */
    private static Operation described(Paths paths, String path, String summary, PathItem.HttpMethod method) {
        PathItem item = paths.get(path);
        Operation operation = item == null ? null : item.readOperationsMap().get(method);
        if (operation == null) {
            return new Operation();
        }
        operation.setSummary(summary);
        ProblemSchema.addAnyTo(operation.getResponses());
        return operation;
    }

    private void query(Operation operation, Map<String, ValueType> parameters) {
        parameters.forEach((name, type) -> operation.addParametersItem(
                new QueryParameter().name(name).required(false).schema(type.match(new TypeSchema(true, lists)))));
    }

    private void body(Operation operation, Map<String, ValueType> properties) {
        operation.setRequestBody(new RequestBody().content(content("application/json", object(properties))));
    }

    private static void lines(Operation operation) {
        String type = "application/x-ndjson";
        operation.setRequestBody(new RequestBody().required(true).content(content(type, FactSchemas.typed("string"))));
        ApiResponse answered = operation.getResponses() == null
                ? null
                : operation.getResponses().get("200");
        if (answered != null) {
            answered.setContent(content(type, FactSchemas.typed("string")));
        }
    }

    private Schema<?> upload(Operation operation, Map<String, ValueType> fields) {
        Schema<?> parts = object(fields);
        parts.setUnevaluatedProperties(null);
        parts.addProperty(
                WORKBOOK,
                FactSchemas.typed("array").items(FactSchemas.typed("string").format("binary")));
        parts.addProperty("remove", FactSchemas.typed("array").items(FactSchemas.typed("string")));
        operation.setRequestBody(new RequestBody().required(true).content(content("multipart/form-data", parts)));
        return parts;
    }

    private Schema<?> object(Map<String, ValueType> properties) {
        Schema<?> object = FactSchemas.object();
        properties.forEach((name, type) -> {
            object.addProperty(name, type.match(new TypeSchema(true, lists)));
            if (WANTED.contains(name)) {
                object.addRequiredItem(name);
            }
        });
        return object;
    }

    private static Content content(String type, Schema<?> schema) {
        return new Content().addMediaType(type, new MediaType().schema(schema));
    }
}
