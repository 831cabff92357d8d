package io.baoxiu.rules.engine.atom;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The index finds as many cuts before a value as counting them one by one does. */
class CutIndexTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    static Stream<LongFunction<Object>> values() {
        return Stream.of(
                number -> number,
                DAY::plusDays,
                number -> BigDecimal.valueOf(number, 2),
                number -> BigDecimal.valueOf(number, (int) Math.floorMod(number, 4L)));
    }

    @ParameterizedTest
    @MethodSource("values")
    void countsTheCutsBeforeAValue(LongFunction<Object> value) {
        SplittableRandom random = new SplittableRandom(20_260_302);
        for (int round = 0; round < 400; round++) {
            long width = 1L << random.nextInt(1, 24);
            List<Cut> cuts = List.copyOf(new TreeSet<>(random.longs(random.nextInt(1, 60), -width, width)
                    .mapToObj(value)
                    .map(one -> Cut.at(one, random.nextBoolean()))
                    .toList()));
            CutIndex index = Objects.requireNonNull(CutIndex.of(cuts));
            for (int i = 0; i < 60; i++) {
                Object asked =
                        i < cuts.size() ? cuts.get(i).value() : value.apply(random.nextLong(-2 * width, 2 * width));
                assertThat(index.before(asked)).isIn(-1, counted(cuts, asked));
            }
        }
    }

    @Test
    void leavesWhatIsNoWholeNumberOfItsUnitToOthers() {
        CutIndex index = Objects.requireNonNull(CutIndex.of(List.of(Cut.at(new BigDecimal("5.00"), false))));
        assertThat(index.before(new BigDecimal("5.001"))).isNegative();
        assertThat(index.before(new BigDecimal("1E+40"))).isNegative();
        assertThat(index.before(new BigDecimal("5"))).isEqualTo(1);
    }

    @Test
    void isNotMadeOfWhatHasNoUnit() {
        assertThat(CutIndex.of(List.of())).isNull();
        assertThat(CutIndex.of(List.of(Cut.at(MonthDay.of(3, 1), false)))).isNull();
        assertThat(CutIndex.of(List.of(Cut.at(Long.MAX_VALUE, true)))).isNull();
    }

    private static int counted(List<Cut> cuts, Object value) {
        return (int) cuts.stream()
                .filter(cut -> cut.compareTo(Cut.at(value, false)) <= 0)
                .count();
    }
}
