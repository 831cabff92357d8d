package io.baoxiu.model;

import io.baoxiu.model.Complaint.Kind;
import io.baoxiu.model.Decision.Deadline;
import io.baoxiu.model.OfficialCalendar.Found;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** By which day what must be done. */
final class DeadlineModel {

    private DeadlineModel() {}

    /** A deadline with what it stands on: its task, where it starts, how it is counted, and what calendar was asked. */
    private record Due(
            Deadline deadline,
            Ground task,
            Ground start,
            Ground counting,
            @Nullable Found found) {

        Due(String name, Found found, Ground task, Ground start, Ground counting) {
            this(new Deadline(name, found.day(), found.provisional()), task, start, counting, found);
        }

        void addTo(Grounds grounds) {
            grounds.add(task);
            grounds.add(start);
            grounds.add(counting);
            if (found != null) {
                grounds.addDays(found);
            }
        }
    }

    static List<Deadline> of(Situation about, boolean urgent, Grounds grounds) {
        List<Due> dues = new ArrayList<>(4);
        if (about.isRepair()) {
            dues.add(survey(about.reportedOn(), urgent));
        }
        Found third = OfficialCalendar.workingDayAfter(about.reportedOn(), 3);
        dues.add(new Due("DEPARTMENT_RESPONSE", third, Ground.RESPONSE, Ground.FROM_REPORT, Ground.NTH_WORKING_DAY));
        if (about.isRepair() && about.facts().repair().trades() != null) {
            dues.add(completion(
                    about, about.facts().repair(), about.facts().repair().trades()));
        }
        if (about.is(Kind.COMPLAINT)) {
            Found week = OfficialCalendar.workingDayFrom(about.reportedOn().plusDays(7));
            dues.add(new Due("RESOLUTION", week, Ground.RESOLUTION, Ground.FROM_REPORT, Ground.AFTER_DAYS));
        }
        LocalDate completedOn = about.facts().repair().completedOn();
        if (about.isRepair() && completedOn != null) {
            Found next = OfficialCalendar.workingDayAfter(completedOn, 1);
            dues.add(new Due("CALLBACK", next, Ground.CALLBACK, Ground.FROM_COMPLETION, Ground.NTH_WORKING_DAY));
        }
        return told(dues, grounds);
    }

    private static Due survey(LocalDate reportedOn, boolean urgent) {
        if (urgent) {
            Deadline today = new Deadline("SITE_SURVEY", reportedOn, false);
            return new Due(today, Ground.SURVEY_AT_ONCE, Ground.FROM_REPORT, Ground.SAME_DAY, null);
        }
        Found next = OfficialCalendar.workingDayAfter(reportedOn, 1);
        return new Due("SITE_SURVEY", next, Ground.SURVEY, Ground.FROM_REPORT, Ground.NTH_WORKING_DAY);
    }

    private static Due completion(Situation about, Repair repair, int trades) {
        boolean dispatched = repair.dispatchedOn() != null;
        LocalDate start = dispatched ? repair.dispatchedOn() : about.reportedOn();
        boolean longer = repair.complex() && repair.ownerConsent();
        int days = (trades == 1 ? 3 : 7) + (longer ? repair.extensionWorkingDays() : 0);
        return new Due(
                "REPAIR_COMPLETION",
                OfficialCalendar.workingDayAfter(start, days),
                trades == 1 ? Ground.ONE_TRADE : Ground.SEVERAL_TRADES,
                dispatched ? Ground.FROM_DISPATCH : Ground.NOT_DISPATCHED,
                longer ? Ground.EXTENDED : Ground.NTH_WORKING_DAY);
    }

    /** The reasons come by the way of counting, as the rules are asked. */
    private static List<Deadline> told(List<Due> dues, Grounds grounds) {
        List<Deadline> deadlines = new ArrayList<>(dues.size());
        dues.forEach(due -> deadlines.add(due.deadline()));
        dues.sort(Comparator.comparing(Due::counting));
        dues.forEach(due -> due.addTo(grounds));
        return deadlines;
    }
}
