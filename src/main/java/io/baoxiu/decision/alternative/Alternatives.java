package io.baoxiu.decision.alternative;

import io.baoxiu.decision.alternative.Stretches.Stretch;
import io.baoxiu.decision.reading.FactsReader;
import io.baoxiu.rules.Course;
import io.baoxiu.rules.answer.Changeable;
import io.baoxiu.rules.answer.RuleSet;
import io.baoxiu.vocabulary.Facts;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.Term;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what would change a decision. */
public final class Alternatives {

    private final RuleSet rules;
    private final Facts facts;
    private final List<Changeable> parts;
    private final List<@Nullable Object> before;

    private Alternatives(RuleSet rules, Facts facts) {
        this.rules = rules;
        this.facts = facts;
        parts = rules.changeable(facts.question());
        before = rules.course(facts).told();
    }

    /**
     * All alternatives, in the order of the facts and of their values.
     *
     * @param facts that can be stated together, with nothing left to the clock
     */
    public static List<Alternative> of(RuleSet rules, Facts facts) {
        var alternatives = new Alternatives(rules, facts);
        return Moving.facts(facts.question()).stream()
                .flatMap(alternatives::moved)
                .toList();
    }

    private Stream<Alternative> moved(Question.Named fact) {
        Optional<Axis> axis = Axis.of(fact.term().type());
        return axis.isPresent() ? along(fact, axis.get()) : each(fact);
    }

    /** For a fact without an order: every value that changes something. */
    private Stream<Alternative> each(Question.Named fact) {
        Object stated = facts.stated(fact.term());
        return Moving.values(fact.term(), facts.question(), rules.tables()).stream()
                .filter(value -> !Objects.equals(value, stated))
                .map(value -> facts.with(fact.term(), value))
                .filter(FactsReader.agreement(facts.vocabulary(), facts.question()))
                .flatMap(other -> alternative(
                        fact,
                        other.stated(fact.term()),
                        null,
                        rules.course(other).told()));
    }

    /** For a fact with an order: the nearest stretches around the stated value, or all of them if none is stated. */
    private Stream<Alternative> along(Question.Named fact, Axis axis) {
        List<Stretch> all = stretches(fact.term(), axis);
        Object stated = facts.stated(fact.term());
        if (stated == null) {
            return all.stream().flatMap(stretch -> in(stretch, stretch.first(), fact, axis, all));
        }
        BigInteger here = axis.place(stated).orElseThrow();
        int own = 0;
        while (!all.get(own).holds(here)) {
            own++;
        }
        return Stream.concat(
                nearest(all, own - 1).flatMap(below -> in(below, below.last(), fact, axis, all)),
                nearest(all, own + 1).flatMap(above -> in(above, above.first(), fact, axis, all)));
    }

    private static Stream<Stretch> nearest(List<Stretch> stretches, int index) {
        return index < 0 || index == stretches.size() ? Stream.empty() : Stream.of(stretches.get(index));
    }

    private List<Stretch> stretches(Term fact, Axis axis) {
        List<BigInteger> ends = Statable.ends(facts, fact, axis).orElse(List.of());
        if (ends.isEmpty()) {
            return List.of();
        }
        SortedSet<BigInteger> tried = new TreeSet<>(ends);
        Moving.named(facts.vocabulary().term(fact.path()), rules.tables())
                .flatMap(value -> axis.place(value).stream())
                .flatMap(place -> Stream.of(place.subtract(BigInteger.ONE), place, place.add(BigInteger.ONE)))
                .filter(place -> place.compareTo(ends.get(0)) > 0 && place.compareTo(ends.get(1)) < 0)
                .forEach(tried::add);
        return Stretches.between(tried, place -> course(fact, axis.value(place)));
    }

    private Course course(Term fact, Object value) {
        return rules.course(facts.with(fact, value));
    }

    private Stream<Alternative> in(Stretch stretch, BigInteger at, Question.Named fact, Axis axis, List<Stretch> all) {
        var range = new Alternative.Range(
                axis.value(stretch.first()),
                axis.value(stretch.last()),
                stretch.equals(all.get(0)),
                stretch.equals(all.get(all.size() - 1)),
                axis.range(stretch.first(), stretch.last()));
        return alternative(fact, axis.value(at), range, stretch.told());
    }

    private Stream<Alternative> alternative(
            Question.Named fact,
            @Nullable Object value,
            Alternative.@Nullable Range range,
            List<@Nullable Object> after) {
        List<Change> changes = Change.between(parts, before, after);
        return changes.isEmpty() ? Stream.empty() : Stream.of(new Alternative(fact, value, range, changes));
    }
}
