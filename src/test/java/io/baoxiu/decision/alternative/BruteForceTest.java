package io.baoxiu.decision.alternative;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.ShippedRules;
import io.baoxiu.decision.reading.FactsReader;
import io.baoxiu.model.Engine;
import io.baoxiu.model.Question;
import io.baoxiu.model.RandomFacts;
import io.baoxiu.rules.answer.RuleSet;
import io.baoxiu.vocabulary.Facts;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What would change random complaints, held against deciding every value. {@code -Dalternatives.complaints} says how many,
 * {@code -Dalternatives.days} of how many every day of every fact is decided; one fact in turn for the others.
 */
class BruteForceTest {

    private static final int COMPLAINTS = Integer.getInteger("alternatives.complaints", 100);
    private static final int WITH_ALL_DAYS = Integer.getInteger("alternatives.days", 3);
    private static final long SEED = Long.getLong("alternatives.seed", 20_261_126);
    private static final int PROBES = 30;
    private static final int DAYS = 8;
    private static final int EACH = 20;
    private static final BigInteger FEW = BigInteger.valueOf(3_000);

    private final RuleSet rules = ShippedRules.rules();
    private final Engine engine = new Engine(rules);
    private final RandomFacts complaints = new RandomFacts(SEED);
    private final Random random = new Random(SEED);

    @Test
    void missesNoValueAndClaimsNone() {
        for (int i = 0; i < COMPLAINTS; i++) {
            Facts facts = engine.facts(Question.DECISION, complaints.next());
            List<Alternative> found = Alternatives.of(rules, facts);
            int day = 0;
            for (var fact : Moving.facts(facts.question())) {
                var axis = Axis.of(fact.term().type());
                if (axis.isPresent()) {
                    boolean all = axis.get() instanceof Axis.Days
                            ? i < WITH_ALL_DAYS && (day++ == i % DAYS || WITH_ALL_DAYS > DAYS)
                            : i % EACH == 0 && width(axis.get()).compareTo(FEW) <= 0;
                    along(facts, fact, axis.get(), of(fact, found), all);
                }
            }
        }
    }

    private static BigInteger width(Axis axis) {
        return axis.last().subtract(axis.first()).add(BigInteger.ONE);
    }

    private static List<Alternative> of(io.baoxiu.vocabulary.Question.Named fact, List<Alternative> all) {
        return all.stream().filter(one -> one.fact().equals(fact)).toList();
    }

    private void along(
            Facts facts, io.baoxiu.vocabulary.Question.Named fact, Axis axis, List<Alternative> found, boolean all) {
        List<@Nullable Object> before = rules.course(facts).told();
        Predicate<Facts> agree = FactsReader.agreement(facts.vocabulary(), facts.question());
        Object stated = facts.stated(fact.term());
        Optional<BigInteger> here = Optional.ofNullable(stated).flatMap(axis::place);
        List<Range> ranges = found.stream().map(one -> Range.of(one, axis)).toList();
        places(axis, ranges, here, all).forEach(place -> {
            Facts other = facts.with(fact.term(), axis.value(place));
            if (!agree.test(other)) {
                assertThat(ranges).noneMatch(range -> range.holds(place));
                return;
            }
            List<@Nullable Object> after = rules.course(other).told();
            Optional<Range> in =
                    ranges.stream().filter(range -> range.holds(place)).findFirst();
            if (in.isPresent()) {
                assertThat(after)
                        .as("%s %s %s", facts, fact, place)
                        .isEqualTo(in.get().after(before, rules, facts));
            } else if (here.isEmpty() || isNearer(place, here.get(), ranges)) {
                assertThat(after).as("%s = %s", fact.name(), axis.text(place)).isEqualTo(before);
            }
        });
    }

    /** Whether a place lies between what is stated and the nearest places at which something changes. */
    private static boolean isNearer(BigInteger place, BigInteger here, List<Range> ranges) {
        return ranges.stream()
                .noneMatch(range -> place.compareTo(here) < 0
                        ? range.last().compareTo(here) < 0 && place.compareTo(range.first()) < 0
                        : range.first().compareTo(here) > 0 && place.compareTo(range.last()) > 0);
    }

    private Stream<BigInteger> places(Axis axis, List<Range> ranges, Optional<BigInteger> here, boolean all) {
        if (all) {
            return LongStream.rangeClosed(
                            axis.first().longValueExact(), axis.last().longValueExact())
                    .mapToObj(BigInteger::valueOf);
        }
        Stream<BigInteger> near = Stream.concat(
                        ranges.stream().flatMap(range -> Stream.of(range.first(), range.last())), here.stream())
                .flatMap(place -> LongStream.rangeClosed(-2, 2).mapToObj(i -> place.add(BigInteger.valueOf(i))));
        BigInteger width = width(axis);
        Stream<BigInteger> probes = Stream.generate(() -> random.nextInt(3) == 0
                        ? new BigInteger(width.bitLength(), random)
                        : new BigInteger(1 + random.nextInt(width.bitLength()), random))
                .limit(PROBES)
                .map(place -> axis.first().add(place.mod(width)));
        return Stream.concat(near, probes)
                .filter(place -> place.compareTo(axis.first()) >= 0 && place.compareTo(axis.last()) <= 0);
    }

    /** The places in which an alternative claims its changes. */
    private record Range(BigInteger first, BigInteger last, Alternative of) {

        static Range of(Alternative one, Axis axis) {
            String text = Objects.requireNonNull(one.range()).text();
            String[] ends = text.substring(1, text.length() - 1).split("\\.\\.");
            return new Range(place(ends[0], axis), place(ends[1], axis), one);
        }

        private static BigInteger place(String text, Axis axis) {
            return axis.place(read(text, axis)).orElseThrow();
        }

        private static Object read(String text, Axis axis) {
            if (axis instanceof Axis.Days) {
                return java.time.LocalDate.parse(text);
            }
            return axis instanceof Axis.Wholes ? (Object) Long.valueOf(text) : new java.math.BigDecimal(text);
        }

        boolean holds(BigInteger place) {
            return first.compareTo(place) <= 0 && place.compareTo(last) <= 0;
        }

        List<@Nullable Object> after(List<@Nullable Object> before, RuleSet rules, Facts facts) {
            List<@Nullable Object> after = new java.util.ArrayList<>(before);
            var parts = rules.changeable(facts.question());
            of.changes().forEach(change -> after.set(parts.indexOf(change.of()), change.after()));
            return after;
        }
    }
}
