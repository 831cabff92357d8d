package io.baoxiu.model;

import io.baoxiu.facts.Complaint;
import io.baoxiu.rules.Decision.Severity;
import java.util.ArrayList;
import java.util.List;

/** How grave a complaint is, and who is told. */
final class SeverityModel {

    private static final int MANY_HOUSEHOLDS = 10;
    private static final int SEVERAL_HOUSEHOLDS = 3;
    private static final int FAILED_TOO_OFTEN = 2;

    private SeverityModel() {}

    static Severity of(Situation about) {
        boolean management = concernsManagement(about);
        return new Severity(
                level(about, management),
                escalateTo(about, management),
                management,
                about.facts().complaint().affectedHouseholds() >= SEVERAL_HOUSEHOLDS);
    }

    private static boolean concernsManagement(Situation about) {
        Complaint complaint = about.facts().complaint();
        return complaint.litigation()
                || complaint.mediaExposure()
                || complaint.affectedHouseholds() >= MANY_HOUSEHOLDS
                || complaint.failedRepairs() >= FAILED_TOO_OFTEN
                || about.isRepairOfStructure();
    }

    private static String level(Situation about, boolean management) {
        Complaint complaint = about.facts().complaint();
        if (complaint.safetyHazard() || complaint.serviceOutage()) {
            return "URGENT";
        }
        return management ? "MAJOR" : "GENERAL";
    }

    private static List<String> escalateTo(Situation about, boolean management) {
        Complaint complaint = about.facts().complaint();
        List<String> offices = new ArrayList<>();
        if (management) {
            offices.add("DEPUTY_GENERAL_MANAGER");
            offices.add("GENERAL_MANAGER");
        }
        if (complaint.litigation()) {
            offices.add("LEGAL_AFFAIRS");
        }
        if (complaint.safetyHazard() && about.isRepairOfStructure()) {
            offices.add("CONSTRUCTION_AUTHORITY");
        }
        return offices;
    }
}
