package io.baoxiu.model;

import io.baoxiu.vocabulary.time.ReportedAt;
import java.time.LocalDate;
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
        @Nullable LocalDate firstReportedOn,
        @Nullable Boolean exceedsDesignStandard,
        @Nullable Boolean commonPart,
        boolean safetyHazard,
        boolean serviceOutage,
        boolean litigation,
        boolean mediaExposure,
        int affectedHouseholds,
        int failedRepairs) {

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
