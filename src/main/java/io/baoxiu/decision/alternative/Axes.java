package io.baoxiu.decision.alternative;

import io.baoxiu.decision.reading.json.JsonNumbers;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.vocabulary.time.Days;
import java.math.BigInteger;
import java.util.Optional;

/** The axis of each type that has one. */
final class Axes implements ValueType.Match<Optional<Axis>> {

    @Override
    public Optional<Axis> code(ValueType.Code type) {
        return Optional.empty();
    }

    @Override
    public Optional<Axis> flag(ValueType.Flag type) {
        return Optional.empty();
    }

    @Override
    public Optional<Axis> whole(ValueType.Whole type) {
        return Optional.of(new Axis.Wholes(BigInteger.valueOf(type.minimum()), BigInteger.valueOf(type.maximum())));
    }

    @Override
    public Optional<Axis> decimal(ValueType.Decimal type) {
        int decimals = type.decimals() == null ? JsonNumbers.MOST_DECIMALS : type.decimals();
        return Optional.of(new Axis.Decimals(type.minimum(), type.maximum(), decimals, false));
    }

    @Override
    public Optional<Axis> money(ValueType.Money type) {
        return Optional.of(new Axis.Decimals(type.minimum(), type.maximum(), ValueType.Money.DECIMALS, true));
    }

    @Override
    public Optional<Axis> day(ValueType.Day type) {
        return Optional.of(new Axis.Days(type.first(), type.last(), false));
    }

    @Override
    public Optional<Axis> moment(ValueType.Moment type) {
        return Optional.of(new Axis.Days(Days.FIRST, Days.LAST, true));
    }

    @Override
    public Optional<Axis> annualDay(ValueType.AnnualDay type) {
        return Optional.of(new Axis.AnnualDays());
    }

    @Override
    public Optional<Axis> digits(ValueType.Digits type) {
        return Optional.empty();
    }

    @Override
    public Optional<Axis> text(ValueType.Text type) {
        return Optional.empty();
    }

    @Override
    public Optional<Axis> listOf(ValueType.ListOf type) {
        return Optional.empty();
    }
}
