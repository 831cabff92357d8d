package io.baoxiu.table.condition;

import io.baoxiu.table.condition.UnaryTest.Affix;
import io.baoxiu.table.condition.UnaryTest.OneOf;
import io.baoxiu.table.condition.UnaryTest.Range;
import java.util.stream.Stream;

/** The values that a test names, including ends of ranges. */
public final class NamedValues implements Gathering<Object> {

    private static final NamedValues ALL = new NamedValues();

    private NamedValues() {}

    public static Stream<Object> of(UnaryTest test) {
        return test.match(ALL);
    }

    @Override
    public Stream<Object> oneOf(OneOf test) {
        return test.values().stream();
    }

    @Override
    public Stream<Object> range(Range test) {
        return Stream.concat(Stream.ofNullable(test.low()), Stream.ofNullable(test.high()));
    }

    @Override
    public Stream<Object> affix(Affix test) {
        return Stream.of();
    }
}
