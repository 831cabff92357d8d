package io.baoxiu.table.cell.text;

import io.baoxiu.table.Finding;
import io.baoxiu.table.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a cell means, or why it means nothing. */
public sealed interface Typed<T> {

    /** It was understood. */
    record Good<T>(T value) implements Typed<T> {}

    /**
     * It was not.
     *
     * @param suggestion codes or cell texts that would do
     */
    record Bad<T>(Finding.Code code, Message message, List<String> suggestion) implements Typed<T> {
        public Bad {
            suggestion = List.copyOf(suggestion);
        }

        /** With other suggestions made of its own. */
        public Bad<T> suggesting(Function<Stream<String>, Stream<String>> change) {
            return new Bad<>(
                    code, message, change.apply(suggestion.stream()).distinct().toList());
        }

        public <R> Bad<R> as() {
            return new Bad<>(code, message, suggestion);
        }
    }

    /** What follows from it, if it was understood. */
    default <R> Typed<R> then(Function<T, Typed<R>> next) {
        if (this instanceof Good<T> good) {
            return next.apply(good.value());
        }
        return ((Bad<T>) this).as();
    }

    /** All of them, or the first that is wrong. */
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
