package io.baoxiu.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.model.Decision.Warranty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The random complaints reach every conclusion and both sides of every term, or holding engine to model would be idle. */
class RandomFactsTest {

    private static final List<Facts> FACTS =
            Stream.generate(new RandomFacts(20_260_302)::next).limit(20_000).toList();
    private static final List<Decision> DECISIONS = FACTS.stream()
            .map(facts -> (Decision) Model.answer(Question.DECISION, facts))
            .toList();

    @Test
    void theSameSeedGivesTheSameFacts() {
        assertThat(Stream.generate(new RandomFacts(20_260_302)::next).limit(100).toList())
                .isEqualTo(FACTS.subList(0, 100));
    }

    @Test
    void reachEveryPartyAndEveryExecutor() {
        assertThat(met(decision -> decision.responsibility().party()))
                .contains("CONTRACTOR", "COMPANY", "OWNER", "THIRD_PARTY", "unknown");
        assertThat(met(decision -> decision.execution() == null
                        ? null
                        : decision.execution().executor()))
                .contains("PROPERTY_COMPANY", "MAINTENANCE_TEAM", "OUTSOURCED_CREW", "CONTRACTOR", "unknown");
    }

    @Test
    void reachEveryTierAndEverySplitOfARecovery() {
        assertThat(met(decision ->
                        decision.approval() == null ? null : decision.approval().tier()))
                .contains("1", "2", "3", "unknown");
        assertThat(met(decision -> decision.settlement() == null
                        ? null
                        : decision.settlement().recoveries().stream()
                                .map(Decision.Recovery::channel)
                                .toList()))
                .contains("[RETENTION]", "[RETENTION, CONTRACTOR_CLAIM]", "[CONTRACTOR_CLAIM]", "[]", "unknown");
    }

    @Test
    void lackEverythingThatCanBeMissing() {
        assertThat(DECISIONS.stream().flatMap(decision -> decision.missing().stream()))
                .contains(
                        "contractor/retentionBalance",
                        "repair/estimatedCost",
                        "repair/trades",
                        "unit/completionAcceptedOn",
                        "unit/contractorMonths",
                        "unit/deliveredOn");
    }

    @Test
    void areReportedOnTheLastDayOfBothTermsAndOnTheNext() {
        assertThat(daysPast(Warranty::contractorUntil)).contains(0L, 1L);
        assertThat(daysPast(Warranty::ownerUntil)).contains(0L, 1L);
    }

    private static List<String> met(Function<Decision, @Nullable Object> what) {
        return DECISIONS.stream()
                .map(decision -> Objects.requireNonNullElse(what.apply(decision), "unknown")
                        .toString())
                .distinct()
                .toList();
    }

    private static List<Long> daysPast(Function<Warranty, @Nullable LocalDate> until) {
        List<Long> days = new ArrayList<>();
        for (Decision decision : DECISIONS) {
            LocalDate last = decision.warranty() == null ? null : until.apply(decision.warranty());
            if (last != null) {
                days.add(last.until(decision.reportedOn(), java.time.temporal.ChronoUnit.DAYS));
            }
        }
        return days;
    }
}
