package io.baoxiu.analysis.relation;

import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.vocabulary.Term;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * What is true of positions on scales where some conditions hold: it stays so when one of the lesser falls or one of the
 * greater rises, and so can be true in a box exactly when it is of its lowest lesser and its highest greater positions.
 */
public sealed interface Bound permits Inequality, Span {

    /** The tests that must all hold; every term that it was concluded through is known. */
    Map<Term, Set<UnaryTest>> where();

    List<Term> lesser();

    List<Term> greater();

    boolean holds(ToLongFunction<Term> positions);

    /** The numbers of the relations that it was concluded from. */
    Set<Integer> parts();

    /** What follows from this and a relation of two or more values that it was not concluded from yet. */
    Stream<Bound> with(Inequality base);

    /** Whether whatever breaks the other breaks this. */
    boolean implies(Bound other);

    /** Whether it says something of positions, and not only that its conditions never hold together. */
    default boolean isOpen() {
        return !lesser().isEmpty() || !greater().isEmpty();
    }
}
