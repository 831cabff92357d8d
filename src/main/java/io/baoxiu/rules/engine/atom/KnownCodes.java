package io.baoxiu.rules.engine.atom;

import io.baoxiu.vocabulary.ValueType;
import java.util.List;

/** The codes of a type, so that tests by beginning or ending also find those that no cell names; none if the type has no codes. */
public final class KnownCodes implements ValueType.Match<List<String>> {

    private static final KnownCodes ALL = new KnownCodes();

    private KnownCodes() {}

    public static List<String> of(ValueType type) {
        return type.match(ALL);
    }

    @Override
    public List<String> code(ValueType.Code type) {
        return type.codes();
    }

    @Override
    public List<String> flag(ValueType.Flag type) {
        return List.of();
    }

    @Override
    public List<String> whole(ValueType.Whole type) {
        return List.of();
    }

    @Override
    public List<String> decimal(ValueType.Decimal type) {
        return List.of();
    }

    @Override
    public List<String> money(ValueType.Money type) {
        return List.of();
    }

    @Override
    public List<String> day(ValueType.Day type) {
        return List.of();
    }

    @Override
    public List<String> moment(ValueType.Moment type) {
        return List.of();
    }

    @Override
    public List<String> annualDay(ValueType.AnnualDay type) {
        return List.of();
    }

    @Override
    public List<String> digits(ValueType.Digits type) {
        return type.all();
    }

    @Override
    public List<String> text(ValueType.Text type) {
        return List.of();
    }

    @Override
    public List<String> listOf(ValueType.ListOf type) {
        return List.of();
    }
}
