package io.baoxiu.rules.engine.atom;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.table.condition.NamedValues;
import io.baoxiu.table.condition.UnaryTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A test holds for the values of the parts that it covers, and for no others. */
class AtomsTest {

    private static final List<String> CODES =
            IntStream.range(0, 70).mapToObj(i -> "" + i / 10 + i % 10).toList();
    private static final List<String> KNOWN = CODES.subList(0, 60);
    private static final int MOST = 12;
    private static final List<String> OTHERS = List.of("A", "B");

    @Test
    void coversTheCodesForWhichATestHolds() {
        SplittableRandom random = new SplittableRandom(20_260_302);
        for (int round = 0; round < 500; round++) {
            List<UnaryTest> tests = Stream.generate(() -> test(random, 3))
                    .limit(random.nextInt(1, 8))
                    .toList();
            Atoms atoms = new Atoms(false, tests, KNOWN);
            List<Object> values = new ArrayList<>(KNOWN);
            values.addAll(OTHERS);
            tests.forEach(test -> NamedValues.of(test).forEach(values::add));
            values.add(null);
            for (UnaryTest test : tests) {
                for (Object value : values) {
                    assertThat(atoms.cover(test).contains(atoms.of(value)))
                            .as("%s of %s", test, value)
                            .isEqualTo(test.holds(value));
                }
            }
        }
    }

    @Test
    void putsCodesThatNoTestDistinguishesIntoOnePart() {
        List<String> codes =
                IntStream.range(0, 10_000).mapToObj("%04d"::formatted).toList();
        UnaryTest here = new UnaryTest.OneOf(Set.of("4101", "4102"));
        UnaryTest north = new UnaryTest.Affix("41", "");
        Atoms atoms = new Atoms(false, List.of(here, new UnaryTest.Not(here), north, UnaryTest.KNOWN), codes);

        assertThat(atoms.count())
                .as("unknown, here, elsewhere in the north, all others")
                .isEqualTo(4);
        assertThat(Stream.of("4101", "4103", "4201").map(atoms::of)).doesNotHaveDuplicates();
        assertThat(atoms.of("4102")).isEqualTo(atoms.of("4101"));
        assertThat(atoms.of("9999")).isEqualTo(atoms.of("4201")).isEqualTo(atoms.of("Kaifeng"));
    }

    @Test
    void coversTheNumbersForWhichATestHolds() {
        SplittableRandom random = new SplittableRandom(20_260_307);
        for (int round = 0; round < 500; round++) {
            List<UnaryTest> tests = Stream.generate(() -> ordered(random, 3))
                    .limit(random.nextInt(1, 8))
                    .toList();
            Atoms atoms = new Atoms(true, tests, List.of());
            for (UnaryTest test : tests) {
                AtomSet cover = atoms.cover(test);
                for (int halves = -1; halves < 2 * MOST + 2; halves++) {
                    BigDecimal value = halves < 0 ? null : BigDecimal.valueOf(5L * halves, 1);
                    assertThat(cover.contains(atoms.of(value)))
                            .as("%s of %s", test, value)
                            .isEqualTo(test.holds(value));
                }
                int[] all = IntStream.range(0, atoms.count())
                        .filter(cover::contains)
                        .toArray();
                assertThat(cover.stream())
                        .containsExactly(IntStream.of(all).boxed().toArray(Integer[]::new));
                assertThat(cover.count()).isEqualTo(all.length);
                assertThat(cover.isEmpty()).isEqualTo(all.length == 0);
            }
        }
    }

    private static UnaryTest ordered(SplittableRandom random, int depth) {
        return switch (random.nextInt(depth > 0 ? 6 : 4)) {
            case 0 -> random.nextBoolean() ? UnaryTest.UNKNOWN : UnaryTest.ANY;
            case 1 -> new UnaryTest.OneOf(Set.of(number(random)));
            case 4 -> new UnaryTest.Not(ordered(random, depth - 1));
            case 5 -> new UnaryTest.Either(List.of(ordered(random, depth - 1), ordered(random, depth - 1)));
            default ->
                new UnaryTest.Range(
                        random.nextInt(5) == 0 ? null : number(random),
                        random.nextBoolean(),
                        random.nextInt(5) == 0 ? null : number(random),
                        random.nextBoolean());
        };
    }

    private static BigDecimal number(SplittableRandom random) {
        return BigDecimal.valueOf(random.nextInt(MOST));
    }

    private static UnaryTest test(SplittableRandom random, int depth) {
        return switch (random.nextInt(depth > 0 ? 7 : 4)) {
            case 0 -> new UnaryTest.Affix(digit(random), "");
            case 1 -> new UnaryTest.Affix("", digit(random));
            case 2 -> random.nextBoolean() ? UnaryTest.UNKNOWN : UnaryTest.ANY;
            case 4 -> new UnaryTest.Not(test(random, depth - 1));
            case 5 -> new UnaryTest.Either(List.of(test(random, depth - 1), test(random, depth - 1)));
            default ->
                new UnaryTest.OneOf(random.ints(random.nextInt(1, 6), 0, CODES.size())
                        .mapToObj(CODES::get)
                        .collect(Collectors.toCollection(HashSet::new)));
        };
    }

    private static String digit(SplittableRandom random) {
        return "" + random.nextInt(6);
    }
}
