package io.baoxiu.vocabulary;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The question what meetings, reports and visits a delivered project calls for (CSP 3.7, 3.10). */
public record ProjectFacts(
        @Nullable String project,
        int households,
        int occupiedHouseholds,
        LocalDate deliveredOn,
        @Nullable LocalDate equipmentReportOn,
        @Nullable LocalDate firstVisitOn,
        @Nullable LocalDate lastVisitOn,
        @Nullable LocalDate asOf,
        @Nullable LocalDate rulesAsOf)
        implements Asked {

    private static final ValueType.Whole HOUSEHOLDS = ValueType.whole(1, 1_000_000);
    private static final ValueType.Whole OCCUPIED = ValueType.whole(0, 1_000_000);

    public static final List<Field> FIELDS = List.of(
            Field.optional("project", ValueType.TEXT),
            Field.required("households", HOUSEHOLDS),
            Field.required("occupiedHouseholds", OCCUPIED),
            Field.required("deliveredOn", ValueType.DAY),
            Field.optional("equipmentReportOn", ValueType.DAY),
            Field.optional("firstVisitOn", ValueType.DAY),
            Field.optional("lastVisitOn", ValueType.DAY),
            Asked.AS_OF,
            Asked.RULES_AS_OF);

    public ProjectFacts {
        Invalid.between(households, HOUSEHOLDS.minimum(), HOUSEHOLDS.maximum(), "households");
        Invalid.between(occupiedHouseholds, OCCUPIED.minimum(), households, "occupiedHouseholds");
    }

    @Override
    public ProjectFacts takenAt(ReportedAt now) {
        return new ProjectFacts(
                project,
                households,
                occupiedHouseholds,
                deliveredOn,
                equipmentReportOn,
                firstVisitOn,
                lastVisitOn,
                Asked.or(asOf, now),
                Asked.or(rulesAsOf, now));
    }
}
