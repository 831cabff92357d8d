package io.baoxiu.vocabulary;

import java.util.List;

/** How a vocabulary calls a type. */
public final class TypeName implements ValueType.Match<String> {

    public static final String CODE = "code";
    public static final String CODES = "codes";
    public static final String FLAG = "flag";
    public static final String WHOLE = "whole";
    public static final String DECIMAL = "decimal";
    public static final String MONEY = "money";
    public static final String DAY = "day";
    public static final String ANNUAL_DAY = "annual day";
    public static final String DIGITS = "digits";
    public static final String TEXT = "text";

    public static final List<String> ALL =
            List.of(CODE, CODES, FLAG, WHOLE, DECIMAL, MONEY, DAY, ANNUAL_DAY, DIGITS, TEXT);

    private static final TypeName NAMES = new TypeName();

    private TypeName() {}

    public static String of(ValueType type) {
        return type.match(NAMES);
    }

    @Override
    public String code(ValueType.Code type) {
        return CODE;
    }

    @Override
    public String flag(ValueType.Flag type) {
        return FLAG;
    }

    @Override
    public String whole(ValueType.Whole type) {
        return WHOLE;
    }

    @Override
    public String decimal(ValueType.Decimal type) {
        return DECIMAL;
    }

    @Override
    public String money(ValueType.Money type) {
        return MONEY;
    }

    @Override
    public String day(ValueType.Day type) {
        return DAY;
    }

    /** A moment counts by its day. */
    @Override
    public String moment(ValueType.Moment type) {
        return DAY;
    }

    @Override
    public String annualDay(ValueType.AnnualDay type) {
        return ANNUAL_DAY;
    }

    @Override
    public String digits(ValueType.Digits type) {
        return DIGITS;
    }

    @Override
    public String text(ValueType.Text type) {
        return TEXT;
    }

    @Override
    public String listOf(ValueType.ListOf type) {
        return CODES;
    }
}
