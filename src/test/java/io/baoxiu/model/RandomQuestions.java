package io.baoxiu.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** Every question's facts at random; the same seed gives the same ones. */
public final class RandomQuestions {

    private static final List<String> SHARES =
            List.of("0", "0.0", "0.19", "0.1999999", "0.2", "0.20", "0.2000001", "1");

    private final Choice choice;
    private final RandomDays days;
    private final RandomMoney money;
    private final RandomFacts complaints;

    public RandomQuestions(long seed) {
        choice = new Choice(seed);
        days = new RandomDays(choice);
        money = new RandomMoney(choice);
        complaints = new RandomFacts(seed);
    }

    public Asked next(Question question) {
        return switch (question) {
            case DECISION, WARRANTY -> complaints.next();
            case APPROVAL -> approval();
            case OBLIGATIONS -> project();
            case FOLLOW_UP -> followUp();
            case RETENTION -> retention();
            case AREA -> area();
        };
    }

    private ApprovalFacts approval() {
        String office = choice.of(
                "CUSTOMER_SERVICE_MANAGER", "DEPUTY_GENERAL_MANAGER", "GENERAL_MANAGER", "DEPUTY_CHIEF_ENGINEER", null);
        return new ApprovalFacts(money.any(), office, days.any());
    }

    private ProjectFacts project() {
        int households = choice.of(1, 2, 3, 10, 99, 100, 101, 1_000_000, choice.between(1, 2_000));
        int half = households / 2;
        int occupied = choice.of(0, half, half + 1, Math.max(0, half - 1), households, choice.between(0, households));
        LocalDate delivered = days.any();
        LocalDate first = choice.perhaps(60, () -> days.after(delivered));
        LocalDate last = choice.perhaps(60, () -> choice.chance(70) ? days.after(delivered) : days.any());
        LocalDate anniversaryOf = choice.chance(50) || first == null ? delivered : first;
        return new ProjectFacts(
                null,
                households,
                Math.min(occupied, households),
                delivered,
                choice.perhaps(40, () -> days.after(delivered)),
                first,
                last,
                asOf(last != null && choice.chance(30) ? last : anniversaryOf, 12),
                delivered);
    }

    private FollowUpFacts followUp() {
        BigDecimal share = choice.perhaps(80, () -> new BigDecimal(choice.of(SHARES)));
        return new FollowUpFacts(choice.of(FollowUpFacts.Rating.values()), share, days.any());
    }

    private RetentionFacts retention() {
        LocalDate accepted = days.any();
        boolean delayed = choice.chance(30);
        int months = choice.of(1, 6, 12, 23, 24, 24, 25, 60, 120);
        BigDecimal balance = money.any();
        LocalDate start = delayed ? accepted.plusDays(90) : accepted;
        return new RetentionFacts(
                delayed ? choice.perhaps(50, days::any) : accepted,
                delayed ? accepted : choice.perhaps(50, days::any),
                delayed,
                months,
                balance,
                choice.of(0, 0, 0, 1, 100_000),
                choice.chance(30) ? balance : money.any(),
                choice.perhaps(60, days::any),
                asOf(start, months),
                accepted);
    }

    private AreaFacts area() {
        BigDecimal contract = hundredths(choice.between(1, choice.of(100, 10_000, 100_000_000)));
        BigDecimal tenth = contract.multiply(choice.of(
                new BigDecimal("0.97"),
                new BigDecimal("1.03"),
                BigDecimal.ONE,
                new BigDecimal("0.5"),
                new BigDecimal("1.5")));
        BigDecimal surveyed = tenth.setScale(2, RoundingMode.HALF_UP).add(hundredths(choice.between(-1, 1)));
        BigDecimal most = new BigDecimal("1000000");
        return new AreaFacts(
                contract,
                surveyed.max(hundredths(1)).min(most),
                hundredths(choice.between(1, choice.of(1_000, 3_000_000, 100_000_000))),
                days.any());
    }

    private static BigDecimal hundredths(int count) {
        return BigDecimal.valueOf(count, 2);
    }

    private LocalDate asOf(LocalDate start, int months) {
        return choice.chance(20) ? days.any() : days.near(days.near(start).plusMonths(choice.of(0, months, months)));
    }
}
