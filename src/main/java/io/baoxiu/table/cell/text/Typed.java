package io.baoxiu.table.cell.text;

import io.baoxiu.table.Finding;
import io.baoxiu.table.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The value of a cell, or why it cannot be read. */
public sealed interface Typed<T> {

    /** The cell was read. */
    record Good<T>(T value) implements Typed<T> {}

    /**
     * The cell could not be read.
     *
     * @param suggestion codes or cell texts that would be valid
     */
    record Bad<T>(Finding.Code code, Message message, List<String> suggestion) implements Typed<T> {
        public Bad {
            suggestion = List.copyOf(suggestion);
        }

        /** The same with suggestions derived from its own. */
        public Bad<T> suggesting(Function<Stream<String>, Stream<String>> change) {
            return new Bad<>(
                    code, message, change.apply(suggestion.stream()).distinct().toList());
        }

        public <R> Bad<R> as() {
            return new Bad<>(code, message, suggestion);
        }
    }

    /** Applies a function to the value, if there is one. */
    default <R> Typed<R> then(Function<T, Typed<R>> next) {
        if (this instanceof Good<T> good) {
            return next.apply(good.value());
        }
        return ((Bad<T>) this).as();
    }

    /** All values, or the first error. */
    static <T> Typed<List<T>> all(List<Typed<T>> several) {
        List<T> values = new ArrayList<>();
        for (Typed<T> one : several) {
            if (one instanceof Bad<T> bad) {
                return bad.as();
            }
            values.add(((Good<T>) one).value());
        }
        return new Good<>(values);
    }
}
