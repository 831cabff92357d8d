package io.baoxiu.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a repair's decision lacks, in the order of the alphabet. */
final class MissingModel {

    private MissingModel() {}

    static List<String> ofDecision(Situation about, @Nullable String warrantyClass, boolean isVoid, Grounds grounds) {
        if (!about.isRepair()) {
            return List.of();
        }
        Lack lack = new Lack(grounds);
        boolean costUnknown = MoneyModel.cost(about.facts().repair()) == null;
        boolean recovered = "A".equals(warrantyClass) && !isVoid && !costUnknown;
        ofWarranty(about, lack);
        lack.of(costUnknown && !isVoid, "repair/estimatedCost", Ground.NO_COST);
        lack.of(
                recovered && about.facts().contractor().retentionBalance() == null,
                "contractor/retentionBalance",
                Ground.NO_BALANCE);
        lack.of(about.facts().repair().trades() == null, "repair/trades", Ground.NO_TRADES);
        return lack.sorted();
    }

    static List<String> ofWarranty(Situation about, Grounds grounds) {
        if (!about.isRepair()) {
            return List.of();
        }
        Lack lack = new Lack(grounds);
        ofWarranty(about, lack);
        return lack.sorted();
    }

    private static void ofWarranty(Situation about, Lack lack) {
        Unit unit = about.facts().unit();
        lack.of(unit.completionAcceptedOn() == null, "unit/completionAcceptedOn", Ground.NO_COMPLETION);
        lack.of(unit.deliveredOn() == null && !about.isNotDelivered(), "unit/deliveredOn", Ground.NO_DELIVERY);
        lack.of(unit.contractorMonths() == null && isAsAgreed(about), "unit/contractorMonths", Ground.NO_AGREED_TERM);
    }

    private static boolean isAsAgreed(Situation about) {
        String part = Objects.requireNonNull(about.facts().complaint().part());
        return PartTerms.of(part).contractor() == Period.AS_AGREED;
    }

    private record Lack(List<String> missing, Grounds grounds) {

        Lack(Grounds grounds) {
            this(new ArrayList<>(6), grounds);
        }

        void of(boolean lacking, String pointer, Ground ground) {
            if (lacking) {
                missing.add(pointer);
                grounds.add(ground);
            }
        }

        List<String> sorted() {
            missing.sort(null);
            return missing;
        }
    }
}
