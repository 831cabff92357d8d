package io.baoxiu.model;

import io.baoxiu.model.Decision.Warranty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The last days of a part's warranty, and whether it was first reported in time. */
final class WarrantyModel {

    private WarrantyModel() {}

    static @Nullable Warranty of(Situation about, Grounds grounds) {
        if (!about.isRepair()) {
            return null;
        }
        Unit unit = about.facts().unit();
        String part = Objects.requireNonNull(about.facts().complaint().part());
        boolean common = commonPart(about, part);
        List<WeighedTerm> terms = terms(about, part, common);
        boolean agreed = PartTerms.of(part).contractor() != Period.AS_AGREED || unit.contractorMonths() != null;
        LocalDate atLatest = agreed ? latest(terms, false) : null;
        LocalDate own = latest(terms, true);
        WarrantyReasons reasons = new WarrantyReasons(about, grounds);
        reasons.ofTerms(part, terms, atLatest, own);
        LocalDate contractorUntil = unit.completionAcceptedOn() == null ? null : atLatest;
        LocalDate ownerUntil = ownerUntil(unit, atLatest, own);
        LocalDate asked = about.firstReportedOn();
        Boolean inContractors = inContractorWarranty(asked, contractorUntil, atLatest);
        Boolean inOwners = inOwnerWarranty(about, asked, contractorUntil, atLatest, own);
        reasons.ofDays(contractorUntil, ownerUntil, atLatest, own, inContractors, inOwners);
        return new Warranty(part, contractorUntil, ownerUntil, common, inContractors, inOwners);
    }

    private static boolean commonPart(Situation about, String part) {
        Boolean stated = about.facts().complaint().commonPart();
        return stated == null ? PartTerms.of(part).common() : stated;
    }

    private static List<WeighedTerm> terms(Situation about, String part, boolean common) {
        Unit unit = about.facts().unit();
        PartTerms granted = PartTerms.of(part);
        LocalDate accepted = unit.completionAcceptedOn() == null ? unit.deliveredOn() : unit.completionAcceptedOn();
        List<WeighedTerm> terms = new ArrayList<>();
        add(terms, about, Ground.STATUTE, null, false, granted.contractor(), accepted);
        add(terms, about, Ground.CONTRACTOR_AGREED, null, false, months(unit.contractorMonths()), accepted);
        if (unit.use() == Unit.Use.RESIDENTIAL) {
            add(terms, about, Ground.FLOOR, null, true, granted.floor(), unit.deliveredOn());
        }
        add(terms, about, Ground.PROMISE, null, true, granted.promise(), unit.deliveredOn());
        add(terms, about, Ground.SALE_CONTRACT, null, true, months(unit.promisedMonths()), unit.deliveredOn());
        List<LocalRule> rules =
                LocalRule.of(new LocalRule.Home(unit, part, common)).toList();
        for (boolean asContractor : List.of(false, true)) {
            for (LocalRule rule : rules) {
                Period period = rule.period() == null ? granted.contractor() : rule.period();
                LocalDate start = rule.ofOwner() ? unit.deliveredOn() : accepted;
                if (asContractor == (rule.period() == null)) {
                    Ground ground = asContractor ? Ground.LOCAL_AS_CONTRACTOR : Ground.LOCAL;
                    add(terms, about, ground, rule, rule.ofOwner(), period, start);
                }
            }
        }
        return terms;
    }

    private static void add(
            List<WeighedTerm> terms,
            Situation about,
            Ground ground,
            @Nullable LocalRule local,
            boolean ofOwner,
            Period period,
            @Nullable LocalDate start) {
        WeighedTerm term = WeighedTerm.of(
                ground,
                local,
                ofOwner,
                period,
                start,
                about.facts().unit(),
                about.facts().repair().lastRepairedOn());
        if (term != null) {
            terms.add(term);
        }
    }

    private static Period months(@Nullable Integer months) {
        return months == null ? Period.NONE : Period.months(months);
    }

    private static @Nullable LocalDate latest(List<WeighedTerm> terms, boolean ofOwner) {
        return terms.stream()
                .filter(term -> term.ofOwner() == ofOwner)
                .map(WeighedTerm::until)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private static @Nullable LocalDate ownerUntil(Unit unit, @Nullable LocalDate atLatest, @Nullable LocalDate own) {
        if (unit.deliveredOn() == null || atLatest == null) {
            return null;
        }
        if (unit.completionAcceptedOn() != null) {
            return own != null && own.isAfter(atLatest) ? own : atLatest;
        }
        return own != null && !own.isBefore(atLatest) ? own : null;
    }

    private static @Nullable Boolean inContractorWarranty(
            LocalDate asked, @Nullable LocalDate contractorUntil, @Nullable LocalDate atLatest) {
        if (contractorUntil != null) {
            return !asked.isAfter(contractorUntil);
        }
        return atLatest != null && asked.isAfter(atLatest) ? Boolean.FALSE : null;
    }

    private static @Nullable Boolean inOwnerWarranty(
            Situation about,
            LocalDate asked,
            @Nullable LocalDate contractorUntil,
            @Nullable LocalDate atLatest,
            @Nullable LocalDate own) {
        if (about.delivered() == null) {
            return null;
        }
        if (about.isNotDelivered()) {
            return false;
        }
        if (reaches(own, asked) || reaches(contractorUntil, asked)) {
            return true;
        }
        boolean over = about.facts().unit().deliveredOn() != null && atLatest != null && !reaches(atLatest, asked);
        return over ? Boolean.FALSE : null;
    }

    private static boolean reaches(@Nullable LocalDate until, LocalDate asked) {
        return until != null && !asked.isAfter(until);
    }
}
