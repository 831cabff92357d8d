package io.baoxiu.model;

import static io.baoxiu.model.Ground.COMPANYS_DOING;
import static io.baoxiu.model.Ground.COMPANYS_DOING_TO_OWNER;
import static io.baoxiu.model.Ground.FORCE_MAJEURE;
import static io.baoxiu.model.Ground.FORCE_MAJEURE_ON_COMMON_PART;
import static io.baoxiu.model.Ground.LATE;
import static io.baoxiu.model.Ground.LATE_AND_NO_OWNER;
import static io.baoxiu.model.Ground.LATE_ON_COMMON_PART;
import static io.baoxiu.model.Ground.NO_OWNER_YET;
import static io.baoxiu.model.Ground.OWNERS_DOING;
import static io.baoxiu.model.Ground.PROVISIONAL;
import static io.baoxiu.model.Ground.THIRD_PARTYS_DOING;
import static io.baoxiu.model.Ground.WORKMANSHIP;
import static io.baoxiu.model.Ground.WORKMANSHIP_TO_OWNER;

import io.baoxiu.model.Complaint.Cause;
import io.baoxiu.model.Decision.Responsibility;
import io.baoxiu.model.Decision.Warranty;
import org.jspecify.annotations.Nullable;

/** Whose fault it is and whose money. */
final class ResponsibilityModel {

    private ResponsibilityModel() {}

    static Responsibility of(Situation about, @Nullable Warranty warranty, Grounds grounds) {
        if (warranty == null) {
            String department =
                    DepartmentModel.byTopic(about.facts().complaint().topic(), grounds);
            return new Responsibility(null, null, null, department, false);
        }
        Cause cause = goneBy(about.facts().complaint(), grounds);
        Ground ground = ground(cause, about, warranty);
        boolean provisional = cause == Cause.UNKNOWN && ground != null;
        if (ground != null) {
            grounds.add(ground);
        }
        if (provisional) {
            grounds.add(PROVISIONAL);
        }
        return new Responsibility(
                cause.name(),
                ground == null ? null : party(ground),
                ground == null ? null : warrantyClass(ground),
                DepartmentModel.byCause(cause, grounds),
                provisional);
    }

    /** A building must withstand what it was designed for, so that only what is stronger counts as force majeure. */
    private static Cause goneBy(Complaint complaint, Grounds grounds) {
        if (complaint.cause() != Cause.FORCE_MAJEURE) {
            grounds.add(Ground.CAUSE_AS_STATED);
            return complaint.cause();
        }
        Boolean beyond = complaint.exceedsDesignStandard();
        if (beyond == null) {
            grounds.add(Ground.DESIGN_NOT_KNOWN);
        } else {
            grounds.add(beyond ? Ground.BEYOND_DESIGN : Ground.WITHIN_DESIGN);
        }
        grounds.add(Ground.CAUSE_AS_ANOTHER);
        if (beyond == null) {
            return Cause.UNKNOWN;
        }
        return beyond ? Cause.FORCE_MAJEURE : Cause.CONSTRUCTION;
    }

    private static @Nullable Ground ground(Cause cause, Situation about, Warranty warranty) {
        boolean common = Boolean.TRUE.equals(warranty.commonPart());
        Ground byCause = switch (cause) {
            case THIRD_PARTY -> THIRD_PARTYS_DOING;
            case OWNER_MISUSE, OWNER_ALTERATION -> afterDelivery(about, OWNERS_DOING);
            case FORCE_MAJEURE -> afterDelivery(about, common ? FORCE_MAJEURE_ON_COMMON_PART : FORCE_MAJEURE);
            case DESIGN, COMPANY_MATERIAL -> companysDoing(about, warranty);
            case CONSTRUCTION, MATERIAL, UNKNOWN -> workmanship(warranty);
        };
        boolean late = Boolean.FALSE.equals(warranty.inContractorWarranty());
        return byCause == null && late ? late(about, warranty, common) : byCause;
    }

    private static @Nullable Ground afterDelivery(Situation about, Ground ground) {
        if (about.delivered() == null) {
            return null;
        }
        return about.isDelivered() ? ground : NO_OWNER_YET;
    }

    private static @Nullable Ground companysDoing(Situation about, Warranty warranty) {
        if (about.isNotDelivered()) {
            return NO_OWNER_YET;
        }
        if (Boolean.TRUE.equals(warranty.inContractorWarranty())) {
            return COMPANYS_DOING;
        }
        return Boolean.TRUE.equals(warranty.inOwnerWarranty()) ? COMPANYS_DOING_TO_OWNER : null;
    }

    private static @Nullable Ground workmanship(Warranty warranty) {
        if (warranty.inContractorWarranty() == null) {
            return null;
        }
        if (warranty.inContractorWarranty()) {
            return WORKMANSHIP;
        }
        return Boolean.TRUE.equals(warranty.inOwnerWarranty()) ? WORKMANSHIP_TO_OWNER : null;
    }

    private static @Nullable Ground late(Situation about, Warranty warranty, boolean common) {
        if (about.isNotDelivered()) {
            return LATE_AND_NO_OWNER;
        }
        if (!about.isDelivered() || !Boolean.FALSE.equals(warranty.inOwnerWarranty())) {
            return null;
        }
        return common ? LATE_ON_COMMON_PART : LATE;
    }

    private static String party(Ground ground) {
        return switch (ground) {
            case WORKMANSHIP -> "CONTRACTOR";
            case OWNERS_DOING, FORCE_MAJEURE, LATE -> "OWNER";
            case FORCE_MAJEURE_ON_COMMON_PART, LATE_ON_COMMON_PART -> "MAINTENANCE_FUND";
            case THIRD_PARTYS_DOING -> "THIRD_PARTY";
            default -> "COMPANY";
        };
    }

    private static String warrantyClass(Ground ground) {
        return switch (ground) {
            case WORKMANSHIP -> "A";
            case OWNERS_DOING,
                    FORCE_MAJEURE,
                    FORCE_MAJEURE_ON_COMMON_PART,
                    THIRD_PARTYS_DOING,
                    LATE,
                    LATE_ON_COMMON_PART -> "NONE";
            default -> "B";
        };
    }
}
