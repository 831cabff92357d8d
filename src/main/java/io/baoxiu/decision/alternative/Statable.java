package io.baoxiu.decision.alternative;

import io.baoxiu.decision.reading.FactsReader;
import io.baoxiu.vocabulary.Facts;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.Term;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which values of a fact could be stated while all other facts stay the same. */
final class Statable {

    private Statable() {}

    /** The first and the last place; empty if no value could be stated. */
    static Optional<List<BigInteger>> ends(Facts facts, Term fact, Axis axis) {
        Predicate<Facts> agree = FactsReader.agreement(facts.vocabulary(), facts.question());
        SortedSet<BigInteger> all = new TreeSet<>();
        Stream.concat(Stream.of(axis.first(), axis.last()), others(facts, axis))
                .filter(place -> place.compareTo(axis.first()) >= 0 && place.compareTo(axis.last()) <= 0)
                .filter(place -> agree.test(facts.with(fact, axis.value(place))))
                .forEach(all::add);
        return all.isEmpty() ? Optional.empty() : Optional.of(List.of(all.first(), all.last()));
    }

    /** The places stated on the same axis, and their neighbours: contradictions begin or end there. */
    private static Stream<BigInteger> others(Facts facts, Axis axis) {
        return facts.question().facts().stream()
                .map(Question.Named::term)
                .flatMap(term -> Stream.ofNullable(facts.stated(term)))
                .flatMap(value -> axis.place(value).stream())
                .flatMap(place -> Stream.of(place.subtract(BigInteger.ONE), place, place.add(BigInteger.ONE)));
    }
}
