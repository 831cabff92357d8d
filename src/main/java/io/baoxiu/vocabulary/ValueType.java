package io.baoxiu.vocabulary;

import io.baoxiu.vocabulary.time.Days;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The values that a term can have. One description serves requests, columns, the analysis, answers and their schemas: each of them handles
 * every type through {@link #match}, so a new type does not compile until all handle it.
 *
 * <p>The normal forms of values: a code, digits and a text are a {@code String}, a flag is a {@code Boolean}, a whole
 * number a {@code Long}, money a {@code BigDecimal} with two decimals, a decimal a {@code BigDecimal} without trailing
 * zeros, a day a {@code LocalDate}, an annual day a {@code MonthDay}, a moment a {@link ReportedAt}, a list a {@code List}
 * of its element's form.
 */
public sealed interface ValueType {

    ValueType FLAG = new Flag();
    ValueType MONEY = new Money(BigDecimal.ZERO, Money.MAXIMUM);
    ValueType SUM_OF_TWO = new Money(BigDecimal.ZERO, Money.MAXIMUM.add(Money.MAXIMUM));
    ValueType DAY = new Day(Days.FIRST, Days.LAST);
    ValueType MOMENT = new Moment();
    ValueType ANNUAL_DAY = new AnnualDay();
    ValueType TEXT = new Text(1, 64);

    <R> R match(Match<R> match);

    /** Handles each type. */
    interface Match<R> {

        R code(Code type);

        R flag(Flag type);

        R whole(Whole type);

        R decimal(Decimal type);

        R money(Money type);

        R day(Day type);

        R moment(Moment type);

        R annualDay(AnnualDay type);

        R digits(Digits type);

        R text(Text type);

        R listOf(ListOf type);
    }

    /** One code of a list. */
    record Code(CodeList list) implements ValueType {

        /** The codes, in the order in which lists of them are answered. */
        public List<String> codes() {
            return list.codes();
        }

        @Override
        public <R> R match(Match<R> match) {
            return match.code(this);
        }
    }

    /** A number of decimal digits within limits: {@code 33} for Zhejiang. */
    record Digits(int minimum, int maximum) implements ValueType {

        public Digits(int length) {
            this(length, length);
        }

        /** All such texts, the shorter ones first. */
        public List<String> all() {
            return IntStream.rangeClosed(minimum, maximum)
                    .map(Digits::powerOfTen)
                    .flatMap(above -> IntStream.range(above, 2 * above))
                    .mapToObj(number -> Integer.toString(number).substring(1))
                    .toList();
        }

        private static int powerOfTen(int exponent) {
            return BigDecimal.ONE.movePointRight(exponent).intValueExact();
        }

        @Override
        public <R> R match(Match<R> match) {
            return match.digits(this);
        }
    }

    record Flag() implements ValueType {
        @Override
        public <R> R match(Match<R> match) {
            return match.flag(this);
        }
    }

    /** A whole number, both ends included. */
    record Whole(long minimum, long maximum) implements ValueType {
        @Override
        public <R> R match(Match<R> match) {
            return match.whole(this);
        }
    }

    /** Yuan, exact, at most two decimals, both ends included. */
    record Money(BigDecimal minimum, BigDecimal maximum) implements ValueType {

        public static final BigDecimal MAXIMUM = new BigDecimal("1000000000000");
        public static final int DECIMALS = 2;

        @Override
        public <R> R match(Match<R> match) {
            return match.money(this);
        }
    }

    /**
     * An exact decimal, both ends included.
     *
     * @param decimals the most decimals; if absent, any number
     */
    record Decimal(
            BigDecimal minimum,
            BigDecimal maximum,
            @Nullable Integer decimals) implements ValueType {

        public Decimal(BigDecimal minimum, BigDecimal maximum) {
            this(minimum, maximum, null);
        }

        @Override
        public <R> R match(Match<R> match) {
            return match.decimal(this);
        }
    }

    /** A calendar day in Asia/Shanghai, both ends included. */
    record Day(LocalDate first, LocalDate last) implements ValueType {
        @Override
        public <R> R match(Match<R> match) {
            return match.day(this);
        }
    }

    /** A day, or a moment, whose day in Asia/Shanghai counts. */
    record Moment() implements ValueType {
        @Override
        public <R> R match(Match<R> match) {
            return match.moment(this);
        }
    }

    /** A day of every year, as {@code 11-15}. */
    record AnnualDay() implements ValueType {
        @Override
        public <R> R match(Match<R> match) {
            return match.annualDay(this);
        }
    }

    /** Free text, counted in code points. */
    record Text(int shortest, int longest) implements ValueType {
        @Override
        public <R> R match(Match<R> match) {
            return match.text(this);
        }
    }

    /** Several values of one type, each at most once. */
    record ListOf(ValueType element) implements ValueType {
        @Override
        public <R> R match(Match<R> match) {
            return match.listOf(this);
        }
    }

    /** Codes of a list without a name. */
    static Code codes(String... codes) {
        return new Code(CodeList.of("", List.of(codes)));
    }

    /** The constants of an enum as codes of a list without a name. */
    static Code codes(Class<? extends Enum<?>> constants) {
        return codes(Arrays.stream(constants.getEnumConstants()).map(Enum::name).toArray(String[]::new));
    }

    static Whole whole(long minimum, long maximum) {
        return new Whole(minimum, maximum);
    }
}
