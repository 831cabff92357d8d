package io.baoxiu.model;

import io.baoxiu.vocabulary.time.ReportedAt;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

/** What a request states, as the model's records: what is absent has the contract's default, written here once more. */
final class StatedFacts {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .addModule(new SimpleModule().addDeserializer(ReportedAt.class, new AsStated()))
            .build();

    private static final String COMPLAINT = """
            {"complaint": {"topic": "OTHER", "cause": "UNKNOWN", "safetyHazard": false, "serviceOutage": false,
                           "litigation": false, "mediaExposure": false, "affectedHouseholds": 1, "failedRepairs": 0},
             "unit": {"fitted": false, "use": "RESIDENTIAL", "designLifeYears": 50},
             "repair": {"relatedCost": 0, "complex": false, "ownerConsent": false, "extensionWorkingDays": 0,
                        "teamCapable": true},
             "contractor": {"response": "NOT_NOTIFIED"}}""";

    private static final Map<Question, String> DEFAULTS = Map.of(
            Question.DECISION,
            COMPLAINT,
            Question.WARRANTY,
            COMPLAINT,
            Question.RETENTION,
            "{\"acceptanceDelayed\": false, \"defectLiabilityMonths\": 24, \"openClassARepairs\": 0, \"unsettledClassACost\": 0}");

    private static final Map<Question, Class<? extends Asked>> RECORDS = Map.of(
            Question.DECISION,
            Facts.class,
            Question.WARRANTY,
            Facts.class,
            Question.APPROVAL,
            ApprovalFacts.class,
            Question.OBLIGATIONS,
            ProjectFacts.class,
            Question.FOLLOW_UP,
            FollowUpFacts.class,
            Question.RETENTION,
            RetentionFacts.class,
            Question.AREA,
            AreaFacts.class);

    private StatedFacts() {}

    static Asked of(Question question, JsonNode stated) {
        ObjectNode all = (ObjectNode) JSON.readTree(DEFAULTS.getOrDefault(question, "{}"));
        put((ObjectNode) stated, all);
        return JSON.treeToValue(all, RECORDS.get(question));
    }

    private static void put(ObjectNode stated, ObjectNode into) {
        stated.properties().forEach(property -> {
            if (property.getValue() instanceof ObjectNode group
                    && into.get(property.getKey()) instanceof ObjectNode known) {
                put(group, known);
            } else if (!property.getValue().isNull()) {
                into.set(property.getKey(), property.getValue());
            }
        });
    }

    private static final class AsStated extends ValueDeserializer<ReportedAt> {
        @Override
        public ReportedAt deserialize(JsonParser json, DeserializationContext context) {
            return ReportedAt.parse(json.getString()).orElseThrow();
        }
    }
}
