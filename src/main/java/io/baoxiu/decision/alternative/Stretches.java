package io.baoxiu.decision.alternative;

import io.baoxiu.rules.Course;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Looks along an axis for the stretches within each of which decisions are the same, as long as possible. */
final class Stretches {

    private final Function<BigInteger, Course> deciding;
    private final List<Stretch> found = new ArrayList<>();
    private @Nullable Point last;

    private Stretches(Function<BigInteger, Course> deciding) {
        this.deciding = deciding;
    }

    /** A place where it was decided. */
    private record Point(BigInteger place, Course course) {}

    /** @param told the conclusions of the decisions, from the first place to the last */
    record Stretch(BigInteger first, BigInteger last, List<@Nullable Object> told) {

        boolean holds(BigInteger place) {
            return first.compareTo(place) <= 0 && place.compareTo(last) <= 0;
        }
    }

    /**
     * All of them, in their order.
     *
     * @param tried places where the look may pause, the first and the last one of all among them
     * @param deciding what is decided at a place
     */
    static List<Stretch> between(SortedSet<BigInteger> tried, Function<BigInteger, Course> deciding) {
        var stretches = new Stretches(deciding);
        tried.forEach(place -> stretches.reach(stretches.at(place)));
        return stretches.found;
    }

    private Point at(BigInteger place) {
        return new Point(place, deciding.apply(place));
    }

    /** Goes on from the last point to another, and looks closer where the way between them is not straight. */
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
