package io.baoxiu.rules.trial;

import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A few values of each type by which rules tell cases apart: unknown, the codes that rules name and one that they do not,
 * and of what has an order several, so that each can be before, at and after another.
 */
final class TriedValues implements ValueType.Match<List<?>> {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Set<String> named;

    /** @param named the codes that rules name */
    TriedValues(Set<String> named) {
        this.named = named;
    }

    List<@Nullable Object> of(Term term) {
        List<@Nullable Object> values = new ArrayList<>(term.type().match(this));
        if (!term.isFact() || term.mayBeUnknown()) {
            values.add(null);
        }
        return values;
    }

    /** Whether a value is one of the type's. */
    boolean takes(ValueType type, Object value) {
        if (type instanceof ValueType.ListOf list) {
            return value instanceof List<?> all && all.stream().allMatch(one -> takes(list.element(), one));
        }
        return type.match(this).stream().allMatch(one -> one.getClass() == value.getClass())
                && (!(type instanceof ValueType.Code code) || code.list().has(value.toString()));
    }

    @Override
    public List<?> code(ValueType.Code type) {
        return Stream.concat(
                        type.codes().stream().filter(named::contains),
                        type.codes().stream()
                                .filter(code -> !named.contains(code))
                                .limit(1))
                .toList();
    }

    @Override
    public List<?> flag(ValueType.Flag type) {
        return List.of(true, false);
    }

    @Override
    public List<?> whole(ValueType.Whole type) {
        return LongStream.rangeClosed(type.minimum(), Math.min(type.minimum() + 2, type.maximum()))
                .boxed()
                .toList();
    }

    @Override
    public List<?> decimal(ValueType.Decimal type) {
        return numbers(type.minimum(), type.maximum());
    }

    @Override
    public List<?> money(ValueType.Money type) {
        return numbers(type.minimum().setScale(ValueType.Money.DECIMALS), type.maximum());
    }

    private static List<?> numbers(BigDecimal minimum, BigDecimal maximum) {
        return Stream.of(0, 1, 2)
                .map(more -> minimum.add(BigDecimal.valueOf(more)))
                .filter(value -> value.compareTo(maximum) <= 0)
                .toList();
    }

    @Override
    public List<?> day(ValueType.Day type) {
        return List.of(DAY, DAY.plusDays(1), DAY.plusDays(2));
    }

    @Override
    public List<?> moment(ValueType.Moment type) {
        return List.of(ReportedAt.parse(DAY.toString()).orElseThrow());
    }

    @Override
    public List<?> annualDay(ValueType.AnnualDay type) {
        return List.of(MonthDay.of(3, 15), MonthDay.of(11, 15));
    }

    @Override
    public List<?> digits(ValueType.Digits type) {
        return List.of("3".repeat(type.minimum()));
    }

    @Override
    public List<?> text(ValueType.Text type) {
        return List.of("text");
    }

    @Override
    public List<?> listOf(ValueType.ListOf type) {
        return List.of(type.element().match(this), List.of());
    }
}
