package io.baoxiu.decision.alternative;

import io.baoxiu.rules.answer.RuleSet;
import io.baoxiu.vocabulary.Facts;
import io.baoxiu.vocabulary.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What the contract counts as a change, read from whole answers. */
final class Told {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> PLAIN = List.of(
            "severity.level",
            "severity.escalateTo",
            "severity.specialMeeting",
            "severity.earlyWarning",
            "warranty.commonPart",
            "warranty.inContractorWarranty",
            "warranty.inOwnerWarranty",
            "responsibility.cause",
            "responsibility.party",
            "responsibility.warrantyClass",
            "responsibility.department",
            "responsibility.provisional",
            "execution.executor",
            "execution.surveyAttendees",
            "approval.tier",
            "approval.reviewer",
            "approval.approver",
            "approval.costReviewer",
            "settlement.steps");

    private Told() {}

    /** By path, in the contract's order. */
    static Map<String, JsonNode> of(RuleSet rules, Facts facts) {
        JsonNode answer = JSON.readTree(rules.answer(facts, Language.EN).json());
        Map<String, JsonNode> told = new LinkedHashMap<>();
        PLAIN.forEach(path -> told.put(path, at(answer, path)));
        JsonNode recoveries = at(answer, "settlement.recoveries");
        told.put("settlement.channels", recoveries.isNull() ? recoveries : column(recoveries, "channel"));
        told.put("deadlines.tasks", column(answer.get("deadlines"), "task"));
        return told;
    }

    /** What differs between two, as {@code path before after}. */
    static List<String> differences(Map<String, JsonNode> before, Map<String, JsonNode> after) {
        List<String> differences = new ArrayList<>();
        before.forEach((path, value) -> {
            if (!value.equals(after.get(path))) {
                differences.add(path + " " + value + " " + after.get(path));
            }
        });
        return differences;
    }

    private static JsonNode at(JsonNode answer, String path) {
        JsonNode node = answer;
        for (String name : path.split("\\.")) {
            node = node.isNull() ? node : node.get(name);
        }
        return node;
    }

    private static JsonNode column(JsonNode entries, String name) {
        ArrayNode column = JsonNodeFactory.instance.arrayNode();
        entries.forEach(entry -> column.add(entry.get(name)));
        return column;
    }
}
