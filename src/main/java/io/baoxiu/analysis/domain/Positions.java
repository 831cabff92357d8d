package io.baoxiu.analysis.domain;

import io.baoxiu.analysis.diagram.IntervalSet;
import io.baoxiu.table.condition.UnaryTest;

/** The positions on a scale where each form of test holds. */
record Positions(Scale scale) implements UnaryTest.Match<IntervalSet> {

    @Override
    public IntervalSet any(UnaryTest.Any test) {
        return scale.all();
    }

    /** A scale has known values only. */
    @Override
    public IntervalSet unknown(UnaryTest.Unknown test) {
        return IntervalSet.NONE;
    }

    @Override
    public IntervalSet oneOf(UnaryTest.OneOf test) {
        return IntervalSet.union(test.values().stream()
                .map(value -> within(scale.at(value), scale.at(value)))
                .toList());
    }

    @Override
    public IntervalSet range(UnaryTest.Range test) {
        long low = test.low() == null ? scale.first() : scale.at(test.low()) + (test.lowIncluded() ? 0 : 1);
        long high = test.high() == null ? scale.last() : scale.at(test.high()) - (test.highIncluded() ? 0 : 1);
        return within(low, high);
    }

    /** Listed values are tested one by one. */
    @Override
    public IntervalSet affix(UnaryTest.Affix test) {
        if (!(scale instanceof Scale.Listed) && !(scale instanceof TextScale)) {
            return IntervalSet.NONE;
        }
        return IntervalSet.union(scale.all()
                .numbers()
                .filter(position -> test.holds(scale.value(position)))
                .mapToObj(position -> IntervalSet.of(position, position + 1))
                .toList());
    }

    @Override
    public IntervalSet either(UnaryTest.Either test) {
        return IntervalSet.union(test.parts().stream().map(scale::known).toList());
    }

    @Override
    public IntervalSet not(UnaryTest.Not test) {
        return scale.known(test.excluded()).without(scale.first(), scale.last() + 1);
    }

    private IntervalSet within(long low, long high) {
        return IntervalSet.of(Math.max(low, scale.first()), Math.min(high, scale.last()) + 1);
    }
}
