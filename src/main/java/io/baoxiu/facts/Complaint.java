package io.baoxiu.facts;

import static io.baoxiu.facts.Field.optional;
import static io.baoxiu.facts.Field.required;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is reported. {@code part} is a code of the warranty table in force and stands for every {@code REPAIR};
 * {@code reportedAt} is filled in before a decision is made.
 */
public record Complaint(
        @Nullable String reference,
        Kind kind,
        Topic topic,
        @Nullable ReportedAt reportedAt,
        @Nullable String part,
        Cause cause,
        boolean safetyHazard,
        boolean serviceOutage,
        boolean litigation,
        boolean mediaExposure,
        int affectedHouseholds,
        int failedRepairs) {

    public static final FactType PART = new FactType.OpenCode("part");

    private static final FactType.Whole HOUSEHOLDS = FactType.whole(1, 1_000_000);
    private static final FactType.Whole FAILED = FactType.whole(0, 1_000);

    static final List<Field> FIELDS = List.of(
            optional("complaint.reference", FactType.TEXT),
            required("complaint.kind", FactType.codes(Kind.class)),
            optional("complaint.topic", FactType.codes(Topic.class), Topic.OTHER.name()),
            optional("complaint.reportedAt", FactType.MOMENT),
            optional("complaint.part", PART),
            optional("complaint.cause", FactType.codes(Cause.class), Cause.UNKNOWN.name()),
            optional("complaint.safetyHazard", FactType.FLAG, false),
            optional("complaint.serviceOutage", FactType.FLAG, false),
            optional("complaint.litigation", FactType.FLAG, false),
            optional("complaint.mediaExposure", FactType.FLAG, false),
            optional("complaint.affectedHouseholds", HOUSEHOLDS, 1L),
            optional("complaint.failedRepairs", FAILED, 0L));

    public Complaint {
        Invalid.between(affectedHouseholds, HOUSEHOLDS.minimum(), HOUSEHOLDS.maximum(), "affectedHouseholds");
        Invalid.between(failedRepairs, FAILED.minimum(), FAILED.maximum(), "failedRepairs");
        Invalid.require(kind != Kind.REPAIR || part != null, "part", "is required for a repair");
    }

    public Complaint reportedAt(ReportedAt taken) {
        return new Complaint(
                reference,
                kind,
                topic,
                taken,
                part,
                cause,
                safetyHazard,
                serviceOutage,
                litigation,
                mediaExposure,
                affectedHouseholds,
                failedRepairs);
    }

    public enum Kind {
        REPAIR,
        COMPLAINT,
        CONSULTATION
    }

    public enum Topic {
        DESIGN,
        CONSTRUCTION,
        SALES,
        PAYMENT,
        PROPERTY_SERVICE,
        LEGAL,
        OTHER
    }

    public enum Cause {
        CONSTRUCTION,
        MATERIAL,
        DESIGN,
        COMPANY_MATERIAL,
        OWNER_MISUSE,
        OWNER_ALTERATION,
        THIRD_PARTY,
        FORCE_MAJEURE,
        UNKNOWN
    }
}
