package io.baoxiu.rules.engine.atom;

import io.baoxiu.table.condition.Gathering;
import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.table.condition.UnaryTest.Affix;
import io.baoxiu.table.condition.UnaryTest.OneOf;
import io.baoxiu.table.condition.UnaryTest.Range;
import java.util.stream.Stream;

/** A place just before a value, or just after it. */
record Cut(Comparable<Object> value, boolean after) implements Comparable<Cut> {

    private static final Gathering<Cut> ENDS = new Gathering<>() {
        @Override
        public Stream<Cut> oneOf(OneOf test) {
            return test.values().stream().flatMap(value -> Stream.of(at(value, false), at(value, true)));
        }

        @Override
        public Stream<Cut> range(Range test) {
            return Stream.concat(
                    Stream.ofNullable(test.low()).map(low -> at(low, !test.lowIncluded())),
                    Stream.ofNullable(test.high()).map(high -> at(high, test.highIncluded())));
        }

        @Override
        public Stream<Cut> affix(Affix test) {
            return Stream.of();
        }
    };

    /** The places where a test begins and ceases to hold. */
    static Stream<Cut> ends(UnaryTest test) {
        return test.match(ENDS);
    }

    static Cut at(Object value, boolean after) {
        return new Cut(comparable(value), after);
    }

    @SuppressWarnings("unchecked")
    static Comparable<Object> comparable(Object value) {
        return (Comparable<Object>) value;
    }

    @Override
    public int compareTo(Cut other) {
        int order = value.compareTo(other.value);
        return order != 0 ? order : Boolean.compare(after, other.after);
    }
}
