package io.baoxiu.model;

import io.baoxiu.facts.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a repair's decision lacks, in the order of the alphabet. */
final class MissingModel {

    private MissingModel() {}

    static List<String> ofDecision(Situation about, @Nullable String warrantyClass, boolean isVoid) {
        if (!about.isRepair()) {
            return List.of();
        }
        List<String> missing = new ArrayList<>(6);
        boolean costUnknown = MoneyModel.cost(about.facts().repair()) == null;
        boolean recovered = "A".equals(warrantyClass) && !isVoid && !costUnknown;
        if (recovered && about.facts().contractor().retentionBalance() == null) {
            missing.add("contractor/retentionBalance");
        }
        if (costUnknown && !isVoid) {
            missing.add("repair/estimatedCost");
        }
        if (about.facts().repair().trades() == null) {
            missing.add("repair/trades");
        }
        missing.addAll(ofWarranty(about));
        return missing;
    }

    static List<String> ofWarranty(Situation about) {
        if (!about.isRepair()) {
            return List.of();
        }
        Unit unit = about.facts().unit();
        List<String> missing = new ArrayList<>(3);
        if (unit.completionAcceptedOn() == null) {
            missing.add("unit/completionAcceptedOn");
        }
        if (unit.contractorMonths() == null && isAsAgreed(about)) {
            missing.add("unit/contractorMonths");
        }
        if (unit.deliveredOn() == null && !about.isNotDelivered()) {
            missing.add("unit/deliveredOn");
        }
        return missing;
    }

    private static boolean isAsAgreed(Situation about) {
        String part = Objects.requireNonNull(about.facts().complaint().part());
        return PartTerms.of(part).contractor() instanceof Period.AsAgreed;
    }
}
