package io.baoxiu.vocabulary;

/**
 * What can be done with the values of a type.
 *
 * @param number whether they are counted or measured
 * @param ordered whether they have an order that ranges go by
 */
public record Nature(boolean number, boolean ordered) {

    private static final Nature NAME = new Nature(false, false);
    private static final Nature NUMBER = new Nature(true, true);
    private static final Nature TIME = new Nature(false, true);

    public static Nature of(ValueType type) {
        return type.match(OF);
    }

    private static final ValueType.Match<Nature> OF = new ValueType.Match<>() {
        @Override
        public Nature code(ValueType.Code type) {
            return NAME;
        }

        @Override
        public Nature flag(ValueType.Flag type) {
            return NAME;
        }

        @Override
        public Nature whole(ValueType.Whole type) {
            return NUMBER;
        }

        @Override
        public Nature decimal(ValueType.Decimal type) {
            return NUMBER;
        }

        @Override
        public Nature money(ValueType.Money type) {
            return NUMBER;
        }

        @Override
        public Nature day(ValueType.Day type) {
            return TIME;
        }

        @Override
        public Nature moment(ValueType.Moment type) {
            return TIME;
        }

        @Override
        public Nature annualDay(ValueType.AnnualDay type) {
            return TIME;
        }

        @Override
        public Nature digits(ValueType.Digits type) {
            return NAME;
        }

        @Override
        public Nature text(ValueType.Text type) {
            return NAME;
        }

        @Override
        public Nature listOf(ValueType.ListOf type) {
            return NAME;
        }
    };
}
