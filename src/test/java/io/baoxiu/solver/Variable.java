package io.baoxiu.solver;

import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A term as a solver sees it: whether it is known, and the number that stands for its value. */
final class Variable {

    private final Solver solver;
    private final Formula known;
    private final Quantity value;
    private final Numbering numbering;

    Variable(Term term, Set<Object> named, Solver solver) {
        this.solver = solver;
        this.known = solver.unknown();
        this.value = term.type() instanceof ValueType.Decimal ? solver.fraction() : solver.wholeNumber();
        this.numbering = Numbering.of(term, named);
        solver.require(solver.any(numbering.spans().stream()
                .map(span -> value.atLeast(span.first()).and(value.atMost(span.last())))
                .toList()));
    }

    private BigDecimal number(Object of) {
        return numbering.numbers().apply(of);
    }

    Quantity value() {
        return value;
    }

    /** The values that are counted one by one. */
    List<Object> listed() {
        return numbering.listed();
    }

    int count() {
        return numbering.listed().size();
    }

    Formula known() {
        return known;
    }

    Formula is(@Nullable Object one) {
        return one == null ? known.not() : known.and(value.equal(number(one)));
    }

    Formula holds(UnaryTest test) {
        if (test instanceof UnaryTest.Any) {
            return solver.always();
        } else if (test instanceof UnaryTest.Unknown) {
            return known.not();
        } else if (test instanceof UnaryTest.OneOf some) {
            return solver.any(some.values().stream().map(this::is).toList());
        } else if (test instanceof UnaryTest.Range range) {
            return known.and(above(range)).and(below(range));
        } else if (test instanceof UnaryTest.Affix affix) {
            return solver.any(numbering.listed().stream()
                    .filter(code -> fits((String) code, affix))
                    .map(this::is)
                    .toList());
        } else if (test instanceof UnaryTest.Either either) {
            return solver.any(either.parts().stream().map(this::holds).toList());
        }
        return known.and(holds(((UnaryTest.Not) test).excluded()).not());
    }

    private Formula above(UnaryTest.Range range) {
        if (range.low() == null) {
            return solver.always();
        }
        return range.lowIncluded() ? value.atLeast(number(range.low())) : value.above(number(range.low()));
    }

    private Formula below(UnaryTest.Range range) {
        if (range.high() == null) {
            return solver.always();
        }
        return range.highIncluded() ? value.atMost(number(range.high())) : value.below(number(range.high()));
    }

    private static boolean fits(String code, UnaryTest.Affix affix) {
        return code.matches("\\Q" + affix.prefix() + "\\E.*\\Q" + affix.suffix() + "\\E");
    }
}
