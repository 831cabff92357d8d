package io.baoxiu.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a warranty stands on, in English: every term that was weighed, the longest last, and what follows from them. */
final class WarrantyReasons {

    private static final Map<Ground, String> GIVEN_BY = Map.of(
            Ground.STATUTE, "The contractor's term by statute",
            Ground.CONTRACTOR_AGREED, "The term agreed with the contractor",
            Ground.FLOOR, "The least term to the owner by statute",
            Ground.PROMISE, "The company's promise",
            Ground.SALE_CONTRACT, "The term promised in the sale contract",
            Ground.LOCAL, "The term of the local rule",
            Ground.LOCAL_AS_CONTRACTOR, "The term of the local rule, as long as the contractor's");

    private final Situation about;
    private final Unit unit;
    private final Grounds grounds;

    WarrantyReasons(Situation about, Grounds grounds) {
        this.about = about;
        this.unit = about.facts().unit();
        this.grounds = grounds;
    }

    void ofTerms(String part, List<WeighedTerm> terms, @Nullable LocalDate atLatest, @Nullable LocalDate own) {
        if (unit.completionAcceptedOn() != null || unit.deliveredOn() != null) {
            grounds.add(unit.completionAcceptedOn() != null ? Ground.ACCEPTED : Ground.ACCEPTED_AT_LATEST);
        }
        grounds.add(about.facts().complaint().firstReportedOn() == null ? Ground.ONLY_REPORT : Ground.FIRST_REPORT);
        grounds.addPart(part);
        ofCommonPart(part);
        if (terms.stream().anyMatch(term -> term.period() instanceof Period.Seasons)) {
            grounds.add(Ground.SEASONS_COUNTED);
            grounds.addSeasons(unit.city());
        }
        if (atLatest != null) {
            grounds.add(Ground.LATEST_OF_CONTRACTORS);
        }
        if (own != null) {
            grounds.add(Ground.LATEST_OF_OWN);
        }
        for (WeighedTerm term : terms) {
            grounds.add(from(term));
            grounds.add(term.period().counted());
            grounds.add(Ground.RUNS_TO_ITS_END);
        }
        terms.stream().sorted(Comparator.comparing(WeighedTerm::until)).forEach(this::ofTerm);
    }

    private void ofCommonPart(String part) {
        if (about.facts().complaint().commonPart() != null) {
            grounds.add(Ground.COMMON_AS_STATED);
        } else {
            grounds.addCommonPart(part);
            grounds.add(Ground.COMMON_AS_USUAL);
        }
    }

    private Ground from(WeighedTerm term) {
        if (term.ofOwner()) {
            return Ground.FROM_DELIVERY;
        }
        return unit.completionAcceptedOn() != null ? Ground.FROM_ACCEPTANCE : Ground.FROM_ACCEPTANCE_AT_LATEST;
    }

    private void ofTerm(WeighedTerm term) {
        String row = term.local() == null ? null : term.local().row();
        if (row != null) {
            grounds.addLocalRow(row);
        }
        String from = switch (from(term)) {
            case FROM_DELIVERY -> "delivery";
            case FROM_ACCEPTANCE -> "completion acceptance";
            default -> "completion acceptance (at the latest)";
        };
        String length = term.period().words(unit);
        grounds.addSentence(
                term.ground(),
                row,
                GIVEN_BY.get(term.ground()) + ": " + length + " from " + from + " on " + term.start() + ", to "
                        + term.end() + ".");
        if (term.startsAgain()) {
            grounds.addSentence(
                    Ground.STARTS_AGAIN,
                    row,
                    "A repair was accepted on " + about.facts().repair().lastRepairedOn()
                            + ", before it ended, so it starts again: " + length + ", to " + term.until() + ".");
        }
    }

    void ofDays(
            @Nullable LocalDate contractorUntil,
            @Nullable LocalDate ownerUntil,
            @Nullable LocalDate atLatest,
            @Nullable LocalDate own,
            @Nullable Boolean inContractors,
            @Nullable Boolean inOwners) {
        LocalDate asked = about.firstReportedOn();
        String first = "First reported on " + asked + ", ";
        if (contractorUntil != null) {
            say(
                    Ground.CONTRACTOR_UNTIL,
                    "The latest of the contractor's terms decides for the contractor: to " + contractorUntil + ".");
        }
        if (ownerUntil != null && contractorUntil != null) {
            say(Ground.OWNER_UNTIL, "The latest of all terms decides for the owner: to " + ownerUntil + ".");
        } else if (ownerUntil != null) {
            say(
                    Ground.OWN_OUTLASTS,
                    "The day of acceptance is unknown, but the contractor's term ends on " + atLatest
                            + " at the latest, so the owner's runs to " + ownerUntil + ".");
        }
        if (Boolean.TRUE.equals(inContractors)) {
            say(Ground.INSIDE_CONTRACTORS, first + "not after the contractor's last day, " + atLatest + ".");
        } else if (inContractors != null) {
            say(
                    Ground.AFTER_CONTRACTORS,
                    first + "after the last day that the contractor's term can have, " + atLatest + ".");
        }
        if (about.isNotDelivered()) {
            grounds.add(Ground.NOT_BEFORE_DELIVERY);
        } else if (Boolean.TRUE.equals(inOwners)) {
            if (own != null && !asked.isAfter(own)) {
                say(Ground.INSIDE_OWN, first + "not after the last day of a term of the owner's own, " + own + ".");
            }
            if (contractorUntil != null && !asked.isAfter(contractorUntil)) {
                say(
                        Ground.INSIDE_WITH_CONTRACTORS,
                        first + "while the contractor's term ran; the owner's is never shorter.");
            }
        } else if (inOwners != null) {
            say(Ground.AFTER_OWNERS, first + "after the last day of every term to the owner.");
        }
    }

    private void say(Ground ground, String text) {
        grounds.addSentence(ground, null, text);
    }
}
