package io.baoxiu.model;

import io.baoxiu.model.Complaint.Cause;
import io.baoxiu.model.Complaint.Topic;

/** Which department answers for a complaint. */
final class DepartmentModel {

    private DepartmentModel() {}

    static String byCause(Cause cause, Grounds grounds) {
        return switch (cause) {
            case DESIGN -> answering("DESIGN_RESEARCH", Ground.CAUSED_BY_DESIGN, grounds);
            case CONSTRUCTION, MATERIAL, COMPANY_MATERIAL, UNKNOWN ->
                answering("ENGINEERING_MATERIALS", Ground.CAUSED_BY_WORKS, grounds);
            case OWNER_MISUSE, OWNER_ALTERATION, THIRD_PARTY, FORCE_MAJEURE ->
                answering("PROPERTY_COMPANY", Ground.CAUSED_BY_OTHERS, grounds);
        };
    }

    static String byTopic(Topic topic, Grounds grounds) {
        return switch (topic) {
            case DESIGN -> answering("DESIGN_RESEARCH", Ground.ABOUT_DESIGN, grounds);
            case CONSTRUCTION -> answering("ENGINEERING_MATERIALS", Ground.ABOUT_CONSTRUCTION, grounds);
            case SALES -> answering("SALES", Ground.ABOUT_SALES, grounds);
            case PAYMENT -> answering("FINANCE", Ground.ABOUT_PAYMENT, grounds);
            case PROPERTY_SERVICE -> answering("PROPERTY_COMPANY", Ground.ABOUT_PROPERTY_SERVICE, grounds);
            case LEGAL -> answering("LEGAL_AFFAIRS", Ground.ABOUT_LAW, grounds);
            case OTHER -> answering("CUSTOMER_SERVICE", Ground.ABOUT_OTHER, grounds);
        };
    }

    private static String answering(String department, Ground ground, Grounds grounds) {
        grounds.add(ground);
        return department;
    }
}
