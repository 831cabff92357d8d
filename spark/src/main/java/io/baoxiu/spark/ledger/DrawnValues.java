package io.baoxiu.spark.ledger;

import io.baoxiu.rules.answer.KeptTerms;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Random values of terms for one generated complaint, as in a request. */
public final class DrawnValues implements ValueType.Match<Object> {

    private static final LocalDate YEAR = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 365;
    private static final int A_DAY = 10_000;
    private static final int DAYS_BEFORE = 4_000;
    private static final int DAYS_AFTER = 45;
    private static final int PLACES = 300;
    private static final double LARGEST_USUAL = 1_000_000;

    private final SplittableRandom random;
    private final long number;
    private final LocalDate reported;

    DrawnValues(SplittableRandom random, long number) {
        this.random = random;
        this.number = number;
        reported = YEAR.plusDays(number / A_DAY % DAYS);
    }

    Object of(Term term) {
        KeptTerms.Spread spread = KeptTerms.SHIPPED.labels().values().stream()
                .filter(label -> label.paths().contains(term.path()))
                .map(KeptTerms.Label::spread)
                .findFirst()
                .orElse(KeptTerms.Spread.SHARED);
        if (!(term.type() instanceof ValueType.Text)) {
            return term.type().match(this);
        }
        return spread == KeptTerms.Spread.OWN ? "R" + number : "P" + random.nextInt(PLACES);
    }

    @Override
    public Object code(ValueType.Code type) {
        return type.codes().get(random.nextInt(type.codes().size()));
    }

    @Override
    public Object flag(ValueType.Flag type) {
        return random.nextInt(4) == 0;
    }

    /** A whole number; small ones are most frequent. */
    @Override
    public Object whole(ValueType.Whole type) {
        double range = Math.min(type.maximum() - type.minimum(), 1_000);
        return type.minimum() + (long) (range * Math.pow(random.nextDouble(), 4));
    }

    @Override
    public Object decimal(ValueType.Decimal type) {
        Integer decimals = type.decimals();
        return between(type.minimum(), type.maximum(), decimals == null ? 2 : decimals);
    }

    @Override
    public Object money(ValueType.Money type) {
        return between(type.minimum(), type.maximum(), ValueType.Money.DECIMALS);
    }

    private BigDecimal between(BigDecimal minimum, BigDecimal maximum, int decimals) {
        double range = Math.min(maximum.subtract(minimum).doubleValue(), LARGEST_USUAL);
        return BigDecimal.valueOf(Math.pow(range + 1, random.nextDouble()) - 1)
                .add(minimum)
                .setScale(decimals, RoundingMode.DOWN);
    }

    @Override
    public Object day(ValueType.Day type) {
        return random.nextInt(4) == 0
                ? reported.plusDays(random.nextInt(DAYS_AFTER))
                : reported.minusDays((long) (DAYS_BEFORE * Math.pow(random.nextDouble(), 2)));
    }

    @Override
    public Object moment(ValueType.Moment type) {
        return reported + "T" + (10 + random.nextInt(10)) + ":" + (10 + random.nextInt(50));
    }

    @Override
    public Object annualDay(ValueType.AnnualDay type) {
        return "1" + random.nextInt(3) + "-" + (10 + random.nextInt(20));
    }

    @Override
    public Object digits(ValueType.Digits type) {
        return Stream.generate(() -> 1 + random.nextInt(6))
                .limit(type.maximum())
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    @Override
    public Object text(ValueType.Text type) {
        return "T" + random.nextInt(PLACES);
    }

    @Override
    public Object listOf(ValueType.ListOf type) {
        return List.of(type.element().match(this));
    }
}
