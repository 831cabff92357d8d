package io.baoxiu.analysis.domain;

import io.baoxiu.table.condition.Gathering;
import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.table.condition.UnaryTest.Affix;
import java.util.stream.Stream;

/** The beginnings and endings in a test. */
final class Affixes implements Gathering<Affix> {

    private static final Affixes ALL = new Affixes();

    private Affixes() {}

    static Stream<Affix> of(UnaryTest test) {
        return test.match(ALL);
    }

    @Override
    public Stream<Affix> oneOf(UnaryTest.OneOf test) {
        return Stream.of();
    }

    @Override
    public Stream<Affix> range(UnaryTest.Range test) {
        return Stream.of();
    }

    @Override
    public Stream<Affix> affix(Affix test) {
        return Stream.of(test);
    }
}
