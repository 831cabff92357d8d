package io.baoxiu.model;

import io.baoxiu.model.ObligationsAnswer.Obligation;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** What a delivered project calls for. */
final class ProjectModel {

    private ProjectModel() {}

    static ObligationsAnswer of(ProjectFacts project) {
        LocalDate asOf = Objects.requireNonNull(project.asOf());
        return new ObligationsAnswer(
                List.of(meeting(project, asOf), report(project, asOf), firstVisit(project), annualVisit(project, asOf)),
                List.of());
    }

    private static Obligation meeting(ProjectFacts project, LocalDate asOf) {
        LocalDate last = project.deliveredOn().plusYears(1);
        boolean due = !asOf.isBefore(project.deliveredOn()) && !asOf.isAfter(last);
        return new Obligation("WEEKLY_MEETING", due, last, null, null);
    }

    private static Obligation report(ProjectFacts project, LocalDate asOf) {
        LocalDate from = project.deliveredOn().plusYears(1);
        boolean due = project.equipmentReportOn() == null && !asOf.isBefore(from);
        return new Obligation("EQUIPMENT_REPORT", due, from, null, null);
    }

    private static Obligation firstVisit(ProjectFacts project) {
        boolean halfMovedIn = 2L * project.occupiedHouseholds() >= project.households();
        return new Obligation(
                "FIRST_VISIT",
                project.firstVisitOn() == null && halfMovedIn,
                null,
                roundedUp(90L * project.occupiedHouseholds()),
                null);
    }

    private static Obligation annualVisit(ProjectFacts project, LocalDate asOf) {
        long minimum = roundedUp(10L * project.occupiedHouseholds());
        long maximum = Math.max(minimum, 25L * project.occupiedHouseholds() / 100);
        LocalDate first = project.firstVisitOn();
        if (first == null) {
            return new Obligation("ANNUAL_VISIT", false, null, minimum, maximum);
        }
        LocalDate last = project.lastVisitOn();
        LocalDate dueOn = (last == null || last.isBefore(first) ? first : last).plusYears(1);
        return new Obligation("ANNUAL_VISIT", !asOf.isBefore(dueOn), dueOn, minimum, maximum);
    }

    private static long roundedUp(long hundredths) {
        return (hundredths + 99) / 100;
    }
}
