package io.baoxiu.analysis.domain;

import io.baoxiu.analysis.diagram.IntervalSet;
import io.baoxiu.table.cell.CellReader;
import io.baoxiu.table.cell.text.CellText;
import io.baoxiu.table.cell.text.Typed;
import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.table.workbook.Cell;
import io.baoxiu.vocabulary.ValueType;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Converts atoms back to the text of a cell. */
public final class AtomTests {

    /** Longer lists are described by their complement, if that is shorter. */
    private static final int MANY = 20;

    private static final CellReader READER = new CellReader(false);

    private AtomTests() {}

    /** The cell text for these atoms; empty if no cell can express them. */
    public static Optional<String> text(Partition axis, IntervalSet atoms) {
        String text = CellText.of(test(axis, atoms));
        return text.length() <= Cell.LONGEST_TEXT
                        && READER.condition(new Cell.Text(text), axis.term().type())
                                instanceof Typed.Good<UnaryTest> read
                        && says(read.value(), axis, atoms)
                ? Optional.of(text)
                : Optional.empty();
    }

    private static boolean says(UnaryTest test, Partition axis, IntervalSet atoms) {
        IntervalSet positions = axis.positions(atoms);
        return axis.scale().known(test).equals(positions)
                && !(axis.scale() instanceof TextScale texts && texts.parts(positions))
                && (!axis.mayBeUnknown() || test.holds(null) == atoms.contains(0));
    }

    public static UnaryTest test(Partition axis, IntervalSet atoms) {
        if (atoms.is(0, axis.size())) {
            return UnaryTest.ANY;
        }
        IntervalSet positions = axis.positions(atoms);
        boolean unknown = axis.mayBeUnknown() && atoms.contains(0);
        if (positions.isEmpty()) {
            return UnaryTest.UNKNOWN;
        }
        UnaryTest known = known(axis, positions);
        return unknown ? new UnaryTest.Either(List.of(UnaryTest.UNKNOWN, known)) : known;
    }

    private static UnaryTest known(Partition axis, IntervalSet positions) {
        if (axis.term().type() instanceof ValueType.Text) {
            return text(axis.scale(), positions);
        }
        if (axis.scale() instanceof Scale.Listed) {
            return listed(axis.scale(), positions);
        }
        List<UnaryTest> parts = IntStream.range(0, positions.count())
                .mapToObj(run -> range(axis.scale(), positions.from(run), positions.to(run) - 1))
                .toList();
        if (parts.stream().allMatch(UnaryTest.OneOf.class::isInstance)) {
            return new UnaryTest.OneOf(parts.stream()
                    .flatMap(part -> ((UnaryTest.OneOf) part).values().stream())
                    .collect(Collectors.toSet()));
        }
        return parts.size() == 1 ? parts.get(0) : new UnaryTest.Either(parts);
    }

    private static UnaryTest listed(Scale scale, IntervalSet positions) {
        IntervalSet others = positions.without(scale.first(), scale.last() + 1);
        return positions.size() > MANY && others.size() < positions.size()
                ? new UnaryTest.Not(oneOf(scale, others))
                : oneOf(scale, positions);
    }

    private static UnaryTest.OneOf oneOf(Scale scale, IntervalSet positions) {
        return new UnaryTest.OneOf(
                positions.numbers().mapToObj(scale::value).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** Texts that no test names are described by their complement. */
    private static UnaryTest text(Scale scale, IntervalSet positions) {
        if (positions.numbers().mapToObj(scale::value).noneMatch(Scales::isFiller)) {
            return oneOf(scale, positions);
        }
        Set<Object> others = new LinkedHashSet<>(
                oneOf(scale, positions.without(scale.first(), scale.last() + 1)).values());
        return new UnaryTest.Not(new UnaryTest.OneOf(others));
    }

    private static UnaryTest range(Scale scale, long first, long last) {
        if (scale instanceof DenseScale) {
            return dense(scale, first, last);
        }
        if (first == last) {
            return new UnaryTest.OneOf(Set.of(scale.value(first)));
        }
        boolean fromStart = first == scale.first();
        boolean toEnd = last == scale.last();
        boolean before = !fromStart && shorter(scale, first - 1, first);
        boolean after = !toEnd && shorter(scale, last + 1, last);
        Object low = fromStart && !toEnd ? null : scale.value(before ? first - 1 : first);
        Object high = toEnd ? null : scale.value(after ? last + 1 : last);
        return new UnaryTest.Range(low, low != null && !before, high, high != null && !after);
    }

    private static UnaryTest dense(Scale scale, long first, long last) {
        if (first == last && first % 2 == 0) {
            return new UnaryTest.OneOf(Set.of(scale.value(first)));
        }
        boolean low = first % 2 == 0;
        boolean high = last % 2 == 0;
        return new UnaryTest.Range(
                scale.value(low ? first : first - 1), low, scale.value(high ? last : last + 1), high);
    }

    /** Whether the first value is the rounder amount of money. */
    private static boolean shorter(Scale scale, long one, long other) {
        return scale instanceof Scale.Decimals && digits(scale.value(one)) < digits(scale.value(other));
    }

    private static int digits(Object value) {
        BigDecimal round = ((BigDecimal) value).stripTrailingZeros();
        return round.precision() + Math.max(round.scale(), 0) - Math.min(round.scale(), 0);
    }
}
