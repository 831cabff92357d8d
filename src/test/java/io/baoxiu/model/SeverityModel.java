package io.baoxiu.model;

import io.baoxiu.model.Decision.Severity;
import java.util.ArrayList;
import java.util.List;

/** How grave a complaint is, and who is told. */
final class SeverityModel {

    private static final int MANY_HOUSEHOLDS = 10;
    private static final int SEVERAL_HOUSEHOLDS = 3;
    private static final int FAILED_TOO_OFTEN = 2;

    private SeverityModel() {}

    static Severity of(Situation about, Grounds grounds) {
        Complaint complaint = about.facts().complaint();
        String level = level(about, complaint, grounds);
        boolean management = concernsManagement(about, complaint, grounds);
        boolean warning = complaint.affectedHouseholds() >= SEVERAL_HOUSEHOLDS;
        List<String> escalateTo = escalateTo(about, management, grounds);
        grounds.add(warning ? Ground.WARNING : Ground.NO_WARNING);
        return new Severity(level, escalateTo, management, warning);
    }

    private static String level(Situation about, Complaint complaint, Grounds grounds) {
        Ground ground = Ground.GENERAL;
        if (complaint.safetyHazard()) {
            ground = Ground.SAFETY_IS_URGENT;
        } else if (complaint.serviceOutage()) {
            ground = Ground.OUTAGE_IS_URGENT;
        } else if (complaint.litigation()) {
            ground = Ground.LITIGATION_IS_MAJOR;
        } else if (complaint.mediaExposure()) {
            ground = Ground.MEDIA_ARE_MAJOR;
        } else if (complaint.affectedHouseholds() >= MANY_HOUSEHOLDS) {
            ground = Ground.MANY_ARE_MAJOR;
        } else if (complaint.failedRepairs() >= FAILED_TOO_OFTEN) {
            ground = Ground.FAILURES_ARE_MAJOR;
        } else if (about.isRepairOfStructure()) {
            ground = Ground.STRUCTURE_IS_MAJOR;
        }
        grounds.add(ground);
        return switch (ground) {
            case SAFETY_IS_URGENT, OUTAGE_IS_URGENT -> "URGENT";
            case GENERAL -> "GENERAL";
            default -> "MAJOR";
        };
    }

    private static boolean concernsManagement(Situation about, Complaint complaint, Grounds grounds) {
        return told(complaint.litigation(), Ground.LITIGATION_IS_TOLD, grounds)
                | told(complaint.mediaExposure(), Ground.MEDIA_ARE_TOLD, grounds)
                | told(complaint.affectedHouseholds() >= MANY_HOUSEHOLDS, Ground.MANY_ARE_TOLD, grounds)
                | told(complaint.failedRepairs() >= FAILED_TOO_OFTEN, Ground.FAILURES_ARE_TOLD, grounds)
                | told(about.isRepairOfStructure(), Ground.STRUCTURE_IS_TOLD, grounds);
    }

    private static boolean told(boolean holds, Ground ground, Grounds grounds) {
        if (holds) {
            grounds.add(ground);
        }
        return holds;
    }

    private static List<String> escalateTo(Situation about, boolean management, Grounds grounds) {
        Complaint complaint = about.facts().complaint();
        List<String> offices = new ArrayList<>(4);
        if (management) {
            offices.add("DEPUTY_GENERAL_MANAGER");
            offices.add("GENERAL_MANAGER");
        }
        if (complaint.litigation()) {
            offices.add("LEGAL_AFFAIRS");
        }
        if (complaint.safetyHazard() && about.isRepairOfStructure()) {
            offices.add("CONSTRUCTION_AUTHORITY");
            grounds.add(Ground.DANGER_IS_TOLD);
        }
        if (management) {
            grounds.add(Ground.SPECIAL_MEETING);
        }
        return offices;
    }
}
