package io.baoxiu.model;

import io.baoxiu.facts.Unit;
import io.baoxiu.rules.Decision.Warranty;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The last days of a part's warranty, and whether a report is in time. */
final class WarrantyModel {

    private static final Set<String> ZHEJIANG_LEAKS = Set.of(
            "ROOF_LEAK",
            "EXTERIOR_WALL_LEAK",
            "BATHROOM_LEAK",
            "KITCHEN_LEAK",
            "WINDOW_EDGE_LEAK",
            "BASEMENT_LEAK",
            "BALCONY_LEAK");
    private static final LocalDate ZHEJIANG_FROM = LocalDate.of(2017, 5, 1);
    private static final int ZHEJIANG_MONTHS = 96;

    private WarrantyModel() {}

    static @Nullable Warranty of(Situation about) {
        if (!about.isRepair()) {
            return null;
        }
        String part = Objects.requireNonNull(about.facts().complaint().part());
        PartTerms terms = PartTerms.of(part);
        LocalDate contractorUntil = contractorUntil(about.facts().unit(), terms);
        LocalDate known = later(contractorUntil, fromDelivery(about.facts().unit(), part, terms));
        boolean complete = contractorUntil != null && about.facts().unit().deliveredOn() != null;
        return new Warranty(
                part,
                contractorUntil,
                complete ? known : null,
                contractorUntil == null ? null : !about.reportedOn().isAfter(contractorUntil),
                inOwnerWarranty(about, known, complete));
    }

    private static @Nullable LocalDate contractorUntil(Unit unit, PartTerms terms) {
        LocalDate start = unit.completionAcceptedOn();
        if (start == null) {
            return null;
        }
        Integer agreed = unit.contractorMonths();
        return later(
                terms.contractor().from(start, unit.designLifeYears()),
                agreed == null ? null : start.plusMonths(agreed));
    }

    private static @Nullable LocalDate fromDelivery(Unit unit, String part, PartTerms terms) {
        LocalDate start = unit.deliveredOn();
        if (start == null) {
            return null;
        }
        boolean home = unit.use() == Unit.Use.RESIDENTIAL;
        LocalDate until = terms.promise().from(start, unit.designLifeYears());
        if (home) {
            until = later(until, terms.floor().from(start, unit.designLifeYears()));
        }
        if (unit.promisedMonths() != null) {
            until = later(until, start.plusMonths(unit.promisedMonths()));
        }
        boolean local =
                home && "33".equals(unit.province()) && !start.isBefore(ZHEJIANG_FROM) && ZHEJIANG_LEAKS.contains(part);
        return local ? later(until, start.plusMonths(ZHEJIANG_MONTHS)) : until;
    }

    /** What is known proves that a report is in time; that it is late is proved only by knowing every term. */
    private static @Nullable Boolean inOwnerWarranty(Situation about, @Nullable LocalDate known, boolean complete) {
        if (about.delivered() == null) {
            return null;
        }
        if (about.isNotDelivered()) {
            return false;
        }
        if (known != null && !about.reportedOn().isAfter(known)) {
            return true;
        }
        return complete ? false : null;
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
