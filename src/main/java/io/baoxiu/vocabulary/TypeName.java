package io.baoxiu.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The name of a type in a vocabulary. */
public enum TypeName {
    CODE,
    CODES,
    FLAG,
    WHOLE,
    DECIMAL,
    MONEY,
    DAY,
    ANNUAL_DAY,
    DIGITS,
    TEXT;

    public static final List<String> ALL =
            Arrays.stream(values()).map(TypeName::written).toList();

    public static TypeName of(ValueType type) {
        return type.match(OF);
    }

    public static Optional<TypeName> written(String name) {
        return Arrays.stream(values())
                .filter(type -> type.written().equals(name))
                .findFirst();
    }

    /** The text in the column {@code type}. */
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static final ValueType.Match<TypeName> OF = new ValueType.Match<>() {
        @Override
        public TypeName code(ValueType.Code type) {
            return CODE;
        }

        @Override
        public TypeName flag(ValueType.Flag type) {
            return FLAG;
        }

        @Override
        public TypeName whole(ValueType.Whole type) {
            return WHOLE;
        }

        @Override
        public TypeName decimal(ValueType.Decimal type) {
            return DECIMAL;
        }

        @Override
        public TypeName money(ValueType.Money type) {
            return MONEY;
        }

        @Override
        public TypeName day(ValueType.Day type) {
            return DAY;
        }

        /** A moment counts by its day. */
        @Override
        public TypeName moment(ValueType.Moment type) {
            return DAY;
        }

        @Override
        public TypeName annualDay(ValueType.AnnualDay type) {
            return ANNUAL_DAY;
        }

        @Override
        public TypeName digits(ValueType.Digits type) {
            return DIGITS;
        }

        @Override
        public TypeName text(ValueType.Text type) {
            return TEXT;
        }

        @Override
        public TypeName listOf(ValueType.ListOf type) {
            return CODES;
        }
    };
}
