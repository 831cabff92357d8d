package io.baoxiu.analysis.relation;

import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.vocabulary.Term;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * A statement about positions on scales if some conditions hold. It stays true when one of the lesser positions falls or one of the greater
 * rises, so it can be true in a box exactly if it is true for the lowest lesser and the highest greater positions.
 */
public sealed interface Bound permits Inequality, Span {

    /** The tests that must all hold; every term through which it was derived is known. */
    Map<Term, Set<UnaryTest>> where();

    List<Term> lesser();

    List<Term> greater();

    boolean holds(ToLongFunction<Term> positions);

    /** The numbers of the relations from which it was derived. */
    Set<Integer> parts();

    /** The consequences of this and a relation of two or more values from which it was not derived yet. */
    Stream<Bound> with(Inequality base);

    /** Whether everything that violates the other violates this. */
    boolean implies(Bound other);

    /** Whether it constrains positions, and does not only say that its conditions never hold together. */
    default boolean isOpen() {
        return !lesser().isEmpty() || !greater().isEmpty();
    }
}
