package io.baoxiu.model;

import io.baoxiu.vocabulary.time.ReportedAt;
import java.time.LocalDate;
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
