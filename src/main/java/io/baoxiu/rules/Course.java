package io.baoxiu.rules;

import io.baoxiu.table.condition.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The course that a decision took, and its result. It records everything that a decision depends on: which facts are known, the values of
 * those without an order, between which bounds of a column each value lay, which rules held, and which values were compared with each
 * other.
 *
 * <p>While one fact increases and all others stay the same, every value that rules compute increases or stays the same: sums, minimum and
 * maximum, and days plus a number of days, months, years, seasons or working days are monotonic in each argument. (No condition reads a
 * value that decreases, such as a claim while the balance increases.) So a value that lies between the same bounds at both ends of a
 * stretch lies there throughout, and a comparison has the same result throughout if one side is constant, or if one side stays below the
 * other wherever in the stretch both are taken. By induction, every step of the decision is the same throughout: the first one that
 * differed would show at an end.
 */
public final class Course {

    private final List<Object> marks = new ArrayList<>();
    private final List<Object> lesser = new ArrayList<>();
    private final List<Object> greater = new ArrayList<>();
    private List<@Nullable Object> told = List.of();

    public Course() {}

    /** Records something that must be equal for two courses to be equal. */
    void mark(Object mark) {
        marks.add(mark);
    }

    /** Records a comparison of two values, and whether the first was greater. */
    void compared(Object one, Object other, boolean after) {
        marks.add(after);
        lesser.add(after ? other : one);
        greater.add(after ? one : other);
    }

    /** Records the result: the conclusions in the order of {@code RuleSet.changeable}. */
    public void arrive(List<@Nullable Object> conclusions) {
        told = conclusions;
    }

    public List<@Nullable Object> told() {
        return told;
    }

    /** Whether every decision between the two took the same course, and so has the same result. May be false even if so. */
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

    /** Whether the lesser value here is below the greater value there. */
    private boolean below(int place, Course other) {
        return Order.compare(lesser.get(place), Objects.requireNonNull(other.greater.get(place))) < 0;
    }
}
