package io.baoxiu.model;

import io.baoxiu.rules.Decision.Warranty;
import io.baoxiu.vocabulary.Unit;
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

    static @Nullable Warranty of(Situation about, Grounds grounds) {
        if (!about.isRepair()) {
            return null;
        }
        Unit unit = about.facts().unit();
        String part = Objects.requireNonNull(about.facts().complaint().part());
        PartTerms terms = PartTerms.of(part);
        grounds.addPart(part);
        boolean seasons = countsSeasons(unit, terms, grounds);
        boolean common = commonPart(about, part, grounds);
        boolean local = isLocal(unit, part, grounds);
        if (seasons) {
            grounds.add(Ground.SEASONS);
        }
        LocalDate contractorUntil = contractorUntil(unit, terms, grounds);
        LocalDate known = known(unit, terms, contractorUntil, local, grounds);
        boolean complete = contractorUntil != null && unit.deliveredOn() != null;
        if (complete) {
            grounds.add(Ground.LATEST_OF_ALL);
        }
        return new Warranty(
                part,
                contractorUntil,
                complete ? known : null,
                common,
                inContractorWarranty(about, contractorUntil, grounds),
                inOwnerWarranty(about, known, complete, grounds));
    }

    private static boolean commonPart(Situation about, String part, Grounds grounds) {
        Boolean stated = about.facts().complaint().commonPart();
        if (stated != null) {
            grounds.add(Ground.COMMON_AS_STATED);
            return stated;
        }
        grounds.addCommonPart(part);
        grounds.add(Ground.COMMON_AS_USUAL);
        return PartTerms.of(part).common();
    }

    private static boolean isLocal(Unit unit, String part, Grounds grounds) {
        boolean local = unit.use() == Unit.Use.RESIDENTIAL
                && "33".equals(unit.province())
                && unit.deliveredOn() != null
                && !unit.deliveredOn().isBefore(ZHEJIANG_FROM)
                && ZHEJIANG_LEAKS.contains(part);
        if (local) {
            grounds.add(Ground.LOCAL_RULE);
        }
        return local;
    }

    private static boolean countsSeasons(Unit unit, PartTerms terms, Grounds grounds) {
        boolean contractor = terms.contractor().isSeasons() && unit.completionAcceptedOn() != null;
        boolean floor = terms.floor().isSeasons() && unit.deliveredOn() != null && unit.use() == Unit.Use.RESIDENTIAL;
        if (contractor) {
            grounds.add(Ground.CONTRACTOR_COUNTS_SEASONS);
        }
        if (floor) {
            grounds.add(Ground.FLOOR_COUNTS_SEASONS);
        }
        return contractor || floor;
    }

    private static @Nullable LocalDate contractorUntil(Unit unit, PartTerms terms, Grounds grounds) {
        LocalDate start = unit.completionAcceptedOn();
        if (start == null) {
            return null;
        }
        Latest latest = new Latest();
        latest.take(
                terms.contractor().from(start, unit.designLifeYears()),
                terms.contractor().asContractors());
        if (unit.contractorMonths() != null) {
            latest.take(start.plusMonths(unit.contractorMonths()), Ground.CONTRACTOR_AGREED);
        }
        latest.addTo(grounds);
        return latest.day();
    }

    private static @Nullable LocalDate known(
            Unit unit, PartTerms terms, @Nullable LocalDate contractorUntil, boolean local, Grounds grounds) {
        Latest latest = new Latest();
        latest.take(contractorUntil, Ground.NOT_SHORTER);
        LocalDate start = unit.deliveredOn();
        if (start != null) {
            if (unit.use() == Unit.Use.RESIDENTIAL) {
                latest.take(
                        terms.floor().from(start, unit.designLifeYears()),
                        terms.floor().asFloor());
            }
            latest.take(
                    terms.promise().from(start, unit.designLifeYears()),
                    terms.promise().asPromise());
            if (unit.promisedMonths() != null) {
                latest.take(start.plusMonths(unit.promisedMonths()), Ground.SALE_CONTRACT);
            }
            if (local) {
                latest.take(start.plusMonths(ZHEJIANG_MONTHS), Ground.PROVINCE);
            }
        }
        latest.addTo(grounds);
        return latest.day();
    }

    private static @Nullable Boolean inContractorWarranty(Situation about, @Nullable LocalDate until, Grounds grounds) {
        if (until == null) {
            return null;
        }
        boolean inside = !about.reportedOn().isAfter(until);
        grounds.add(inside ? Ground.INSIDE_CONTRACTORS : Ground.AFTER_CONTRACTORS);
        return inside;
    }

    /** What is known proves that a report is in time; that it is late is proved only by knowing every term. */
    private static @Nullable Boolean inOwnerWarranty(
            Situation about, @Nullable LocalDate known, boolean complete, Grounds grounds) {
        if (about.delivered() == null) {
            return null;
        }
        if (about.isNotDelivered()) {
            grounds.add(Ground.NOT_BEFORE_DELIVERY);
            return false;
        }
        if (known != null && !about.reportedOn().isAfter(known)) {
            grounds.add(Ground.INSIDE_OWNERS);
            return true;
        }
        if (complete) {
            grounds.add(Ground.AFTER_OWNERS);
            return false;
        }
        return null;
    }
}
