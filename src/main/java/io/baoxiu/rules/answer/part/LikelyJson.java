package io.baoxiu.rules.answer.part;

import io.baoxiu.vocabulary.ValueType;

/** The most likely beginning of a value's JSON. */
final class LikelyJson implements ValueType.Match<String> {

    private static final String UNKNOWN = "null";
    private static final String DAY = "\"202";
    private static final LikelyJson BEGINNINGS = new LikelyJson();

    private LikelyJson() {}

    static String of(ValueType type) {
        return type.match(BEGINNINGS);
    }

    @Override
    public String code(ValueType.Code type) {
        return type.codes().isEmpty() ? UNKNOWN : "\"" + type.codes().get(0) + "\"";
    }

    @Override
    public String flag(ValueType.Flag type) {
        return "false";
    }

    @Override
    public String whole(ValueType.Whole type) {
        return UNKNOWN;
    }

    @Override
    public String decimal(ValueType.Decimal type) {
        return UNKNOWN;
    }

    @Override
    public String money(ValueType.Money type) {
        return UNKNOWN;
    }

    @Override
    public String day(ValueType.Day type) {
        return DAY;
    }

    @Override
    public String moment(ValueType.Moment type) {
        return DAY;
    }

    @Override
    public String annualDay(ValueType.AnnualDay type) {
        return UNKNOWN;
    }

    @Override
    public String digits(ValueType.Digits type) {
        return UNKNOWN;
    }

    @Override
    public String text(ValueType.Text type) {
        return UNKNOWN;
    }

    @Override
    public String listOf(ValueType.ListOf type) {
        return "[]";
    }
}
