package io.baoxiu.rules;

import io.baoxiu.table.condition.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The way that a decision took, and its result. It is made of everything that a decision depends on: which facts are known and
 * what those without an order are, between which bounds of a column each value lay, which rules held, and which values
 * were compared with each other.
 *
 * <p>While one fact moves in its order and all others stand, a value that rules compute rises with it or stands: sums, the
 * lesser and the later of two, and days so many days, months, years, seasons or working days on all do, in each of what
 * they are computed of. (What falls, a claim as the balance rises, no condition reads.) So a value that lies between the
 * same bounds at both ends of a stretch lies there all along, and so does the result of a comparison of which one side
 * stands, or of which one side keeps below the other wherever in the stretch the two are looked at. Step by step the
 * decision is then the same throughout: the first step that was not would have been told apart at an end.
 */
public final class Course {

    private final List<Object> marks = new ArrayList<>();
    private final List<Object> lesser = new ArrayList<>();
    private final List<Object> greater = new ArrayList<>();
    private List<@Nullable Object> told = List.of();

    public Course() {}

    /** What must be the same for the way to be the same. */
    void mark(Object mark) {
        marks.add(mark);
    }

    /** Two values were compared: the first was the greater one, or not. */
    void compared(Object one, Object other, boolean after) {
        marks.add(after);
        lesser.add(after ? other : one);
        greater.add(after ? one : other);
    }

    /** What {@code RuleSet.changeable} tells, in its order. */
    public void arrive(List<@Nullable Object> conclusions) {
        told = conclusions;
    }

    public List<@Nullable Object> told() {
        return told;
    }

    /** Whether every decision between two took the same way, and so came to the same. May be false where it did. */
    public boolean isStraightTo(Course other) {
        return marks.equals(other.marks) && lesser.size() == other.lesser.size() && keepsApart(other);
    }

    private boolean keepsApart(Course other) {
        for (int i = 0; i < lesser.size(); i++) {
            boolean stands =
                    lesser.get(i).equals(other.lesser.get(i)) || greater.get(i).equals(other.greater.get(i));
            if (!stands && !(below(i, other) && other.below(i, this))) {
                return false;
            }
        }
        return true;
    }

    /** Whether what was the lesser here is below what was the greater there. */
    private boolean below(int place, Course other) {
        return Order.compare(lesser.get(place), Objects.requireNonNull(other.greater.get(place))) < 0;
    }
}
