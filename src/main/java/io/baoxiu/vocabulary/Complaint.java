package io.baoxiu.vocabulary;

import static io.baoxiu.vocabulary.Field.optional;
import static io.baoxiu.vocabulary.Field.required;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is reported. {@code part} is a code of the warranty table in force and stands for every {@code REPAIR};
 * {@code reportedAt} is filled in before a decision is made. {@code firstReportedOn} is when this same defect was first
 * reported; a force majeure {@code exceedsDesignStandard} when it was stronger than what the building must withstand.
 */
public record Complaint(
        @Nullable String reference,
        Kind kind,
        Topic topic,
        @Nullable ReportedAt reportedAt,
        @Nullable String part,
        Cause cause,
        @Nullable LocalDate firstReportedOn,
        @Nullable Boolean exceedsDesignStandard,
        @Nullable Boolean commonPart,
        boolean safetyHazard,
        boolean serviceOutage,
        boolean litigation,
        boolean mediaExposure,
        int affectedHouseholds,
        int failedRepairs) {

    public static final ValueType PART = new ValueType.OpenCode("part");

    private static final ValueType.Whole HOUSEHOLDS = ValueType.whole(1, 1_000_000);
    private static final ValueType.Whole FAILED = ValueType.whole(0, 1_000);

    static final List<Field> FIELDS = List.of(
            optional("complaint.reference", ValueType.TEXT),
            required("complaint.kind", ValueType.codes(Kind.class)),
            optional("complaint.topic", ValueType.codes(Topic.class), Topic.OTHER.name()),
            optional("complaint.reportedAt", ValueType.MOMENT),
            optional("complaint.part", PART),
            optional("complaint.cause", ValueType.codes(Cause.class), Cause.UNKNOWN.name()),
            optional("complaint.firstReportedOn", ValueType.DAY),
            optional("complaint.exceedsDesignStandard", ValueType.FLAG),
            optional("complaint.commonPart", ValueType.FLAG),
            optional("complaint.safetyHazard", ValueType.FLAG, false),
            optional("complaint.serviceOutage", ValueType.FLAG, false),
            optional("complaint.litigation", ValueType.FLAG, false),
            optional("complaint.mediaExposure", ValueType.FLAG, false),
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
                firstReportedOn,
                exceedsDesignStandard,
                commonPart,
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
