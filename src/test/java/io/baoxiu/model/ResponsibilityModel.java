package io.baoxiu.model;

import io.baoxiu.facts.Complaint.Cause;
import io.baoxiu.facts.Complaint.Topic;
import io.baoxiu.rules.Decision.Responsibility;
import io.baoxiu.rules.Decision.Warranty;
import org.jspecify.annotations.Nullable;

/** Whose fault it is and whose money. */
final class ResponsibilityModel {

    private ResponsibilityModel() {}

    private enum Bearer {
        CONTRACTOR("CONTRACTOR", "A"),
        COMPANY("COMPANY", "B"),
        OWNER("OWNER", "NONE"),
        THIRD_PARTY("THIRD_PARTY", "NONE");

        private final String party;
        private final String warrantyClass;

        Bearer(String party, String warrantyClass) {
            this.party = party;
            this.warrantyClass = warrantyClass;
        }
    }

    static Responsibility of(Situation about, @Nullable Warranty warranty) {
        if (warranty == null) {
            return new Responsibility(
                    null, null, department(about.facts().complaint().topic()), false);
        }
        Cause cause = about.facts().complaint().cause();
        Bearer bearer = bearer(cause, about, warranty);
        if (bearer == null) {
            return new Responsibility(null, null, department(cause), false);
        }
        return new Responsibility(bearer.party, bearer.warrantyClass, department(cause), cause == Cause.UNKNOWN);
    }

    private static @Nullable Bearer bearer(Cause cause, Situation about, Warranty warranty) {
        boolean inContractor = Boolean.TRUE.equals(warranty.inContractorWarranty());
        boolean inOwner = Boolean.TRUE.equals(warranty.inOwnerWarranty());
        boolean pastContractor = Boolean.FALSE.equals(warranty.inContractorWarranty());
        Bearer byCause = switch (cause) {
            case THIRD_PARTY -> Bearer.THIRD_PARTY;
            case OWNER_MISUSE, OWNER_ALTERATION, FORCE_MAJEURE -> ownersRisk(about);
            case DESIGN, COMPANY_MATERIAL -> about.isNotDelivered() || inContractor || inOwner ? Bearer.COMPANY : null;
            case CONSTRUCTION, MATERIAL, UNKNOWN -> workmanship(inContractor, pastContractor, inOwner);
        };
        return byCause == null && pastContractor ? pastEveryTerm(about, warranty) : byCause;
    }

    private static @Nullable Bearer ownersRisk(Situation about) {
        if (about.delivered() == null) {
            return null;
        }
        return about.isDelivered() ? Bearer.OWNER : Bearer.COMPANY;
    }

    private static @Nullable Bearer workmanship(boolean inContractor, boolean pastContractor, boolean inOwner) {
        if (inContractor) {
            return Bearer.CONTRACTOR;
        }
        return pastContractor && inOwner ? Bearer.COMPANY : null;
    }

    private static @Nullable Bearer pastEveryTerm(Situation about, Warranty warranty) {
        if (about.isNotDelivered()) {
            return Bearer.COMPANY;
        }
        boolean pastOwner = Boolean.FALSE.equals(warranty.inOwnerWarranty());
        return pastOwner && about.isDelivered() ? Bearer.OWNER : null;
    }

    private static String department(Cause cause) {
        return switch (cause) {
            case DESIGN -> "DESIGN_RESEARCH";
            case CONSTRUCTION, MATERIAL, COMPANY_MATERIAL, UNKNOWN -> "ENGINEERING_MATERIALS";
            case OWNER_MISUSE, OWNER_ALTERATION, THIRD_PARTY, FORCE_MAJEURE -> "PROPERTY_COMPANY";
        };
    }

    private static String department(Topic topic) {
        return switch (topic) {
            case DESIGN -> "DESIGN_RESEARCH";
            case CONSTRUCTION -> "ENGINEERING_MATERIALS";
            case SALES -> "SALES";
            case PAYMENT -> "FINANCE";
            case PROPERTY_SERVICE -> "PROPERTY_COMPANY";
            case LEGAL -> "LEGAL_AFFAIRS";
            case OTHER -> "CUSTOMER_SERVICE";
        };
    }
}
