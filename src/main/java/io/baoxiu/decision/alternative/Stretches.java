package io.baoxiu.decision.alternative;

import io.baoxiu.rules.Course;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Divides an axis into the longest stretches within which decisions are the same. */
final class Stretches {

    private final Function<BigInteger, Course> deciding;
    private final List<Stretch> found = new ArrayList<>();
    private @Nullable Point last;

    private Stretches(Function<BigInteger, Course> deciding) {
        this.deciding = deciding;
    }

    /** A place at which a decision was made. */
    private record Point(BigInteger place, Course course) {}

    /** @param told the conclusions of all decisions from the first place to the last */
    record Stretch(BigInteger first, BigInteger last, List<@Nullable Object> told) {

        boolean holds(BigInteger place) {
            return first.compareTo(place) <= 0 && place.compareTo(last) <= 0;
        }
    }

    /**
     * All stretches, in their order.
     *
     * @param tried places to decide first, including the first and the last place of the axis
     * @param deciding makes the decision at a place
     */
    static List<Stretch> between(SortedSet<BigInteger> tried, Function<BigInteger, Course> deciding) {
        var stretches = new Stretches(deciding);
        tried.forEach(place -> stretches.reach(stretches.at(place)));
        return stretches.found;
    }

    private Point at(BigInteger place) {
        return new Point(place, deciding.apply(place));
    }

    /** Continues from the last point to the next, and halves the way between them while it is not straight. */
    private void reach(Point next) {
        if (last != null && !last.course().isStraightTo(next.course())) {
            BigInteger middle = last.place().add(next.place()).shiftRight(1);
            if (!middle.equals(last.place())) {
                reach(at(middle));
                reach(next);
                return;
            }
        }
        last = next;
        join(next);
    }

    private void join(Point point) {
        List<@Nullable Object> told = point.course().told();
        int end = found.size() - 1;
        if (end >= 0 && found.get(end).told().equals(told)) {
            found.set(end, new Stretch(found.get(end).first(), point.place(), told));
        } else {
            found.add(new Stretch(point.place(), point.place(), told));
        }
    }
}
