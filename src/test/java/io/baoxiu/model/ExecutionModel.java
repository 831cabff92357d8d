package io.baoxiu.model;

import io.baoxiu.model.Contractor.Response;
import io.baoxiu.model.Decision.Execution;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who repairs, and who comes to the survey. */
final class ExecutionModel {

    private static final BigDecimal CONTRACTOR_NEED_NOT_COME = BigDecimal.valueOf(500);

    private ExecutionModel() {}

    static @Nullable Execution of(
            Situation about, @Nullable String warrantyClass, boolean specialMeeting, Grounds grounds) {
        if (warrantyClass == null) {
            return null;
        }
        if (about.facts().repair().estimatedCost() != null) {
            grounds.add(Ground.EXPECTED_COST);
        }
        return new Execution(
                executor(about, warrantyClass, grounds), attendees(about.facts().repair(), specialMeeting, grounds));
    }

    private static String executor(Situation about, String warrantyClass, Grounds grounds) {
        Ground ground = Ground.CONTRACTOR;
        if (warrantyClass.equals("NONE")) {
            ground = Ground.FOR_A_FEE;
        } else if (about.facts().repair().teamCapable()) {
            ground = Ground.TEAM;
        } else if (warrantyClass.equals("B")) {
            ground = Ground.CREW_FOR_B;
        } else if (isNotComing(about.facts().contractor().response())) {
            ground = Ground.CREW_FOR_A;
        }
        grounds.add(ground);
        return switch (ground) {
            case FOR_A_FEE -> "PROPERTY_COMPANY";
            case TEAM -> "MAINTENANCE_TEAM";
            case CREW_FOR_A, CREW_FOR_B -> "OUTSOURCED_CREW";
            default -> "CONTRACTOR";
        };
    }

    private static boolean isNotComing(Response response) {
        return switch (response) {
            case REFUSED, OVERDUE, INSOLVENT -> true;
            case NOT_NOTIFIED, ACCEPTED -> false;
        };
    }

    private static List<String> attendees(Repair repair, boolean specialMeeting, Grounds grounds) {
        List<String> attendees = new ArrayList<>(5);
        grounds.add(Ground.ALWAYS_THERE);
        attendees.add("CUSTOMER_SERVICE");
        attendees.add("ENGINEERING_OR_PROPERTY");
        attendees.add("MAINTENANCE_TEAM_LEADER");
        if (repair.estimatedCost() == null) {
            grounds.add(Ground.CONTRACTOR_WITHOUT_ESTIMATE);
            attendees.add("CONTRACTOR");
        } else if (repair.estimatedCost().add(repair.relatedCost()).compareTo(CONTRACTOR_NEED_NOT_COME) > 0) {
            grounds.add(Ground.CONTRACTOR_FROM_500);
            attendees.add("CONTRACTOR");
        }
        if (specialMeeting) {
            grounds.add(Ground.QUALITY_FOR_MEETING);
        }
        if (repair.complex()) {
            grounds.add(Ground.QUALITY_FOR_COMPLEX);
        }
        if (specialMeeting || repair.complex()) {
            attendees.add("QUALITY_SUPERVISION");
        }
        return attendees;
    }
}
