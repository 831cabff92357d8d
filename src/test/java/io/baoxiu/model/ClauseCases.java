package io.baoxiu.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How a row of {@code clauses.csv} is read. */
final class ClauseCases {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern LITERAL = Pattern.compile("-?\\d+(\\.\\d+)?|true|false|null|[\\[{\"].*");

    private static final String REPAIR = """
            {"complaint": {"kind": "REPAIR", "part": "PAINT", "cause": "MATERIAL", "reportedAt": "2026-03-02"},
             "unit": {"completionAcceptedOn": "2025-03-01", "deliveredOn": "2025-06-01"},
             "repair": {"estimatedCost": 300, "trades": 1},
             "contractor": {"retentionBalance": 1000}}""";
    private static final String PROJECT = """
            {"households": 100, "occupiedHouseholds": 80, "deliveredOn": "2025-06-01", "asOf": "2026-03-02"}""";
    private static final String RETENTION = """
            {"completionAcceptedOn": "2025-03-01", "retentionBalance": 1000}""";

    private static final String AREA = """
            {"contractArea": 100, "surveyedArea": 100, "unitPrice": 10000}""";

    private ClauseCases() {}

    /** The question's usual facts with the stated ones in their place; a path without a value is left out. */
    static ObjectNode facts(Question question, String stated) {
        ObjectNode facts = (ObjectNode) JSON.readTree(
                switch (question) {
                    case DECISION, WARRANTY -> REPAIR;
                    case OBLIGATIONS -> PROJECT;
                    case RETENTION -> RETENTION;
                    case AREA -> AREA;
                    case APPROVAL, FOLLOW_UP -> "{}";
                });
        pairs(stated).forEach((path, value) -> put(facts, path, value));
        return facts;
    }

    /** What must come out, by path. */
    static Map<String, JsonNode> expected(String stated) {
        Map<String, JsonNode> expected = new LinkedHashMap<>();
        pairs(stated).forEach((path, value) -> expected.put(path, node(value)));
        return expected;
    }

    private static void put(ObjectNode facts, String path, String value) {
        int dot = path.indexOf('.');
        ObjectNode holder = dot < 0 ? facts : facts.withObject("/" + path.substring(0, dot));
        String name = path.substring(dot + 1);
        if (value.isEmpty()) {
            holder.remove(name);
        } else {
            holder.set(name, node(value));
        }
    }

    private static JsonNode node(String value) {
        if (value.isEmpty()) {
            return JSON.missingNode();
        }
        return LITERAL.matcher(value).matches() && !value.matches("\\d{4}-.*")
                ? JSON.readTree(value)
                : JSON.getNodeFactory().stringNode(value);
    }

    private static Map<String, String> pairs(String stated) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : stated.split(";")) {
            if (!pair.isBlank()) {
                String[] sides = pair.split("=", 2);
                pairs.put(sides[0].strip(), sides[1].strip());
            }
        }
        return pairs;
    }
}
