package io.baoxiu.vocabulary;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What values a field can take. The same description serves the check of a request, the columns of the decision tables
 * and their analysis.
 */
public sealed interface ValueType {

    ValueType FLAG = new Flag();
    ValueType MONEY = new Money(Money.MAXIMUM);
    ValueType SUM_OF_TWO = new Money(Money.MAXIMUM.add(Money.MAXIMUM));
    ValueType DAY = new Day();
    ValueType MOMENT = new Moment();
    ValueType MONTH_DAY = new AnnualDay();
    ValueType TEXT = new Text(64);

    /** One of a closed list of codes, in the order in which lists of them are told. */
    record Code(List<String> codes) implements ValueType {
        public Code {
            codes = List.copyOf(codes);
        }
    }

    /** A code of a list that analysts extend: {@code part} or {@code office}. The tables in force say which there are. */
    record OpenCode(String list) implements ValueType {}

    /** A code of a fixed number of decimal digits, any of them: {@code 33} for Zhejiang. */
    record Digits(int length) implements ValueType {}

    record Flag() implements ValueType {}

    /** A whole number, both ends included. */
    record Whole(long minimum, long maximum) implements ValueType {}

    /** Yuan from 0 on, exact, at most two decimals. */
    record Money(BigDecimal maximum) implements ValueType {
        public static final BigDecimal MAXIMUM = new BigDecimal("1000000000000");
        public static final int DECIMALS = 2;
    }

    /** An exact decimal of any precision, both ends included. */
    record Decimal(
            BigDecimal minimum,
            BigDecimal maximum,
            @Nullable Integer decimals) implements ValueType {

        public Decimal(BigDecimal minimum, BigDecimal maximum) {
            this(minimum, maximum, null);
        }
    }

    /** A calendar day in Asia/Shanghai, of the years 1900 to 2200. */
    record Day() implements ValueType {}

    /** A day, or a moment of which the day in Asia/Shanghai counts. */
    record Moment() implements ValueType {}

    /** A day of every year, as {@code 11-15}. */
    record AnnualDay() implements ValueType {}

    /** Free text, counted in code points. */
    record Text(int longest) implements ValueType {}

    /** Several values of one type, each at most once. */
    record ListOf(ValueType element) implements ValueType {}

    static Code codes(Class<? extends Enum<?>> codes) {
        return new Code(Arrays.stream(codes.getEnumConstants()).map(Enum::name).toList());
    }

    static Code codes(String... codes) {
        return new Code(List.of(codes));
    }

    static Whole whole(long minimum, long maximum) {
        return new Whole(minimum, maximum);
    }
}
