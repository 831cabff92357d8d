package io.baoxiu.decision.alternative;

import io.baoxiu.rules.answer.Changeable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something in the answer that would differ.
 *
 * @param before the value now
 * @param after the value that would result
 */
public record Change(
        Changeable of, @Nullable Object before, @Nullable Object after) {

    /** All changes, in the order of the answer. */
    static List<Change> between(List<Changeable> parts, List<@Nullable Object> before, List<@Nullable Object> after) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (!Objects.equals(before.get(i), after.get(i))) {
                changes.add(new Change(parts.get(i), before.get(i), after.get(i)));
            }
        }
        return changes;
    }
}
