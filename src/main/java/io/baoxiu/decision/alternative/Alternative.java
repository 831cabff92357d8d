package io.baoxiu.decision.alternative;

import io.baoxiu.vocabulary.Question;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of one fact with which the decision would differ.
 *
 * @param value in its normal form; {@code null}: not stated
 * @param range of the values around it with the same effect, {@code [2028-06-29..2200-12-31]}; absent if the values of
 *     the fact have no order
 * @param changes what would change, at least one
 */
public record Alternative(
        Question.Named fact,
        @Nullable Object value,
        @Nullable Range range,
        List<Change> changes) {

    /**
     * A closed range of values.
     *
     * @param first in its normal form, and so {@code last}
     * @param fromTheStart whether no lower value could be stated
     * @param toTheEnd whether no higher value could be stated
     * @param text as it appears in the answer
     */
    public record Range(Object first, Object last, boolean fromTheStart, boolean toTheEnd, String text) {}

    public Alternative {
        changes = List.copyOf(changes);
    }
}
