package io.baoxiu.model;

import io.baoxiu.facts.Contractor.Response;
import io.baoxiu.facts.Repair;
import io.baoxiu.rules.Decision.Execution;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who repairs, and who comes to the survey. */
final class ExecutionModel {

    private static final BigDecimal CONTRACTOR_NEED_NOT_COME = BigDecimal.valueOf(500);

    private ExecutionModel() {}

    static @Nullable Execution of(Situation about, @Nullable String warrantyClass, boolean specialMeeting) {
        if (warrantyClass == null) {
            return null;
        }
        return new Execution(
                executor(about, warrantyClass), attendees(about.facts().repair(), specialMeeting));
    }

    private static String executor(Situation about, String warrantyClass) {
        if (warrantyClass.equals("NONE")) {
            return "PROPERTY_COMPANY";
        }
        if (about.facts().repair().teamCapable()) {
            return "MAINTENANCE_TEAM";
        }
        Response response = about.facts().contractor().response();
        boolean awaited = response == Response.NOT_NOTIFIED || response == Response.ACCEPTED;
        return warrantyClass.equals("A") && awaited ? "CONTRACTOR" : "OUTSOURCED_CREW";
    }

    private static List<String> attendees(Repair repair, boolean specialMeeting) {
        List<String> attendees = new ArrayList<>(5);
        attendees.add("CUSTOMER_SERVICE");
        attendees.add("ENGINEERING_OR_PROPERTY");
        attendees.add("MAINTENANCE_TEAM_LEADER");
        if (repair.estimatedCost() == null
                || repair.estimatedCost().add(repair.relatedCost()).compareTo(CONTRACTOR_NEED_NOT_COME) > 0) {
            attendees.add("CONTRACTOR");
        }
        if (specialMeeting || repair.complex()) {
            attendees.add("QUALITY_SUPERVISION");
        }
        return attendees;
    }
}
