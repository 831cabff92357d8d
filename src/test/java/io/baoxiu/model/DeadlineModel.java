package io.baoxiu.model;

import io.baoxiu.facts.Complaint.Kind;
import io.baoxiu.facts.Repair;
import io.baoxiu.model.OfficialCalendar.Found;
import io.baoxiu.rules.Decision.Deadline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** By which day what must be done. */
final class DeadlineModel {

    private DeadlineModel() {}

    static List<Deadline> of(Situation about, boolean urgent) {
        List<Deadline> deadlines = new ArrayList<>(4);
        if (about.isRepair()) {
            deadlines.add(survey(about.reportedOn(), urgent));
        }
        deadlines.add(due("DEPARTMENT_RESPONSE", OfficialCalendar.workingDayAfter(about.reportedOn(), 3)));
        if (about.isRepair() && about.facts().repair().trades() != null) {
            deadlines.add(completion(about, about.facts().repair()));
        }
        if (about.is(Kind.COMPLAINT)) {
            LocalDate aWeekOn = about.reportedOn().plusDays(7);
            deadlines.add(due("RESOLUTION", OfficialCalendar.workingDayFrom(aWeekOn)));
        }
        if (about.isRepair() && about.facts().repair().completedOn() != null) {
            deadlines.add(due(
                    "CALLBACK",
                    OfficialCalendar.workingDayAfter(about.facts().repair().completedOn(), 1)));
        }
        return deadlines;
    }

    private static Deadline survey(LocalDate reportedOn, boolean urgent) {
        return urgent
                ? new Deadline("SITE_SURVEY", reportedOn, false)
                : due("SITE_SURVEY", OfficialCalendar.workingDayAfter(reportedOn, 1));
    }

    private static Deadline completion(Situation about, Repair repair) {
        LocalDate start = repair.dispatchedOn() == null ? about.reportedOn() : repair.dispatchedOn();
        int days = repair.trades() != null && repair.trades() == 1 ? 3 : 7;
        boolean longer = repair.complex() && repair.ownerConsent();
        return due(
                "REPAIR_COMPLETION",
                OfficialCalendar.workingDayAfter(start, days + (longer ? repair.extensionWorkingDays() : 0)));
    }

    private static Deadline due(String task, Found found) {
        return new Deadline(task, found.day(), found.provisional());
    }
}
