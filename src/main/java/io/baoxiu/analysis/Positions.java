package io.baoxiu.analysis;

import io.baoxiu.table.UnaryTest;

/** Where on a scale each form of test holds. */
record Positions(Scale scale) implements UnaryTest.Match<Runs> {

    @Override
    public Runs any(UnaryTest.Any test) {
        return scale.all();
    }

    /** A scale has known values only. */
    @Override
    public Runs unknown(UnaryTest.Unknown test) {
        return Runs.NONE;
    }

    @Override
    public Runs oneOf(UnaryTest.OneOf test) {
        return Runs.union(test.values().stream()
                .map(value -> within(scale.at(value), scale.at(value)))
                .toList());
    }

    @Override
    public Runs range(UnaryTest.Range test) {
        long low = test.low() == null ? scale.first() : scale.at(test.low()) + (test.lowIncluded() ? 0 : 1);
        long high = test.high() == null ? scale.last() : scale.at(test.high()) - (test.highIncluded() ? 0 : 1);
        return within(low, high);
    }

    /** Values are counted one by one, where they are listed so. */
    @Override
    public Runs affix(UnaryTest.Affix test) {
        if (!(scale instanceof Scale.Listed) && !(scale instanceof TextScale)) {
            return Runs.NONE;
        }
        return Runs.union(scale.all()
                .numbers()
                .filter(position -> test.holds(scale.value(position)))
                .mapToObj(position -> Runs.of(position, position + 1))
                .toList());
    }

    @Override
    public Runs either(UnaryTest.Either test) {
        return Runs.union(test.parts().stream().map(scale::known).toList());
    }

    @Override
    public Runs not(UnaryTest.Not test) {
        return scale.known(test.excluded()).without(scale.first(), scale.last() + 1);
    }

    private Runs within(long low, long high) {
        return Runs.of(Math.max(low, scale.first()), Math.min(high, scale.last()) + 1);
    }
}
