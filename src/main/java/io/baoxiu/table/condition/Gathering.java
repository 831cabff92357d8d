package io.baoxiu.table.condition;

import io.baoxiu.table.condition.UnaryTest.Any;
import io.baoxiu.table.condition.UnaryTest.Either;
import io.baoxiu.table.condition.UnaryTest.Not;
import io.baoxiu.table.condition.UnaryTest.Unknown;
import java.util.stream.Stream;

/** All parts of a test, including itself, in their order. */
public interface Gathering<T> extends UnaryTest.Match<Stream<T>> {

    @Override
    default Stream<T> any(Any test) {
        return Stream.of();
    }

    @Override
    default Stream<T> unknown(Unknown test) {
        return Stream.of();
    }

    @Override
    default Stream<T> either(Either test) {
        return test.parts().stream().flatMap(part -> part.match(this));
    }

    @Override
    default Stream<T> not(Not test) {
        return test.excluded().match(this);
    }
}
