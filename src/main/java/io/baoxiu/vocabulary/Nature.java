package io.baoxiu.vocabulary;

/**
 * The properties of a type's values.
 *
 * @param number whether they are counted or measured
 * @param ordered whether they have an order for ranges
 * @param related whether relations can order two terms: the values are equally spaced and unbounded
 * @param worded whether people use words for them instead of the stored form
 */
public record Nature(boolean number, boolean ordered, boolean related, boolean worded) {

    private static final Nature WORD = new Nature(false, false, false, true);
    private static final Nature PLAIN = new Nature(false, false, false, false);
    private static final Nature COUNT = new Nature(true, true, true, false);
    private static final Nature MEASURE = new Nature(true, true, false, false);
    private static final Nature DATE = new Nature(false, true, true, false);
    private static final Nature ANNIVERSARY = new Nature(false, true, false, false);

    /** Whether they are days, of one year or of every year. */
    public boolean day() {
        return ordered && !number;
    }

    public static Nature of(ValueType type) {
        return type.match(OF);
    }

    private static final ValueType.Match<Nature> OF = new ValueType.Match<>() {
        @Override
        public Nature code(ValueType.Code type) {
            return WORD;
        }

        @Override
        public Nature flag(ValueType.Flag type) {
            return WORD;
        }

        @Override
        public Nature whole(ValueType.Whole type) {
            return COUNT;
        }

        @Override
        public Nature decimal(ValueType.Decimal type) {
            return MEASURE;
        }

        @Override
        public Nature money(ValueType.Money type) {
            return COUNT;
        }

        @Override
        public Nature day(ValueType.Day type) {
            return DATE;
        }

        @Override
        public Nature moment(ValueType.Moment type) {
            return DATE;
        }

        @Override
        public Nature annualDay(ValueType.AnnualDay type) {
            return ANNIVERSARY;
        }

        @Override
        public Nature digits(ValueType.Digits type) {
            return PLAIN;
        }

        @Override
        public Nature text(ValueType.Text type) {
            return PLAIN;
        }

        @Override
        public Nature listOf(ValueType.ListOf type) {
            return PLAIN;
        }
    };
}
