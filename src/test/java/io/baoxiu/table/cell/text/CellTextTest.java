package io.baoxiu.table.cell.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.table.cell.CellReader;
import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.table.condition.UnaryTest.Affix;
import io.baoxiu.table.condition.UnaryTest.OneOf;
import io.baoxiu.table.condition.UnaryTest.Range;
import io.baoxiu.table.workbook.Cell;
import io.baoxiu.vocabulary.ValueType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CellTextTest {

    private static final List<String> PARTS = List.of("ROOF_LEAK", "PIPE_LEAK", "PAINT", "TILE");
    private static final List<String> NAMES =
            List.of("悦府", "悦府（一期）", "A, B", "-", "null", "say \"x\"", "not(A)", " 两端 ", "1;2", "*", "“引号”", "翠苑");
    private static final ValueType SHARE = new ValueType.Decimal(BigDecimal.ZERO, BigDecimal.ONE);
    private static final CellReader READER = new CellReader(false);
    private static final int ROUNDS = 2_000;

    @Test
    void writesTestsAsAnalystsDo() {
        BigDecimal ten = new BigDecimal("10000.00");
        assertThat(CellText.of(UnaryTest.ANY)).isEqualTo("-");
        assertThat(CellText.of(UnaryTest.UNKNOWN)).isEqualTo("null");
        assertThat(CellText.of(UnaryTest.KNOWN)).isEqualTo("not(null)");
        assertThat(CellText.of(new OneOf(Set.of("B", "A")))).isEqualTo("A, B");
        assertThat(CellText.of(new OneOf(Set.of(true)))).isEqualTo("true");
        assertThat(CellText.of(new Range(ten, false, new BigDecimal("20000.50"), true)))
                .isEqualTo("(10000..20000.5]");
        assertThat(CellText.of(new Range(ten, true, null, false))).isEqualTo(">= 10000");
        assertThat(CellText.of(new Affix("", "_LEAK"))).isEqualTo("*_LEAK");
        assertThat(CellText.of(new UnaryTest.Not(new OneOf(Set.of("A", "B"))))).isEqualTo("not(A, B)");
        assertThat(CellText.of((Object) MonthDay.of(3, 1))).isEqualTo("03-01");
        assertThat(CellText.of(List.of("A", "B"))).isEqualTo("A, B");
        assertThat(CellText.of((Object) null)).isEmpty();
    }

    @Test
    void meansTheSameWhenReadAgain() {
        Random random = new Random(20261121);
        for (int i = 0; i < ROUNDS; i++) {
            for (ValueType type : List.of(
                    ValueType.codes(PARTS.toArray(String[]::new)),
                    ValueType.TEXT,
                    ValueType.FLAG,
                    ValueType.whole(0, 50),
                    ValueType.MONEY,
                    SHARE,
                    ValueType.DAY,
                    ValueType.ANNUAL_DAY,
                    new ValueType.Digits(2))) {
                UnaryTest test = test(type, random);
                String text = CellText.of(test);
                assertThat(READER.condition(new Cell.Text(text), type)).as(text).isEqualTo(new Typed.Good<>(test));
            }
        }
    }

    @Test
    void writesValuesThatReadAsThemselves() {
        Random random = new Random(7);
        for (int i = 0; i < ROUNDS; i++) {
            for (ValueType type :
                    List.of(ValueType.TEXT, ValueType.MONEY, SHARE, ValueType.DAY, ValueType.ANNUAL_DAY)) {
                Object value = value(type, random);
                assertThat(READER.outcome(new Cell.Text(CellText.of(value)), type))
                        .isEqualTo(new Typed.Good<>(java.util.Optional.of(value)));
            }
        }
    }

    private static UnaryTest test(ValueType type, Random random) {
        return switch (random.nextInt(7)) {
            case 0 -> List.of(UnaryTest.ANY, UnaryTest.UNKNOWN, UnaryTest.KNOWN).get(random.nextInt(3));
            case 1 -> new UnaryTest.Not(listed(type, random));
            case 2 -> new UnaryTest.Either(List.of(UnaryTest.UNKNOWN, new UnaryTest.Not(listed(type, random))));
            default -> listed(type, random);
        };
    }

    /** Values first, then the rest, as a reader puts them together. */
    private static UnaryTest listed(ValueType type, Random random) {
        List<UnaryTest> parts = new ArrayList<>();
        Set<Object> values = new TreeSet<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            values.add(value(type, random));
        }
        if (!values.isEmpty()) {
            parts.add(new OneOf(values));
        }
        for (int i = values.isEmpty() ? 1 + random.nextInt(2) : random.nextInt(2); i > 0; i--) {
            part(type, random, parts);
        }
        return parts.size() == 1 ? parts.get(0) : new UnaryTest.Either(parts);
    }

    private static void part(ValueType type, Random random, List<UnaryTest> parts) {
        if (type instanceof ValueType.Code) {
            parts.add(random.nextBoolean() ? new Affix("", "_LEAK") : new Affix("P", ""));
        } else if (Types.isOrdered(type)) {
            parts.add(range(type, random));
        } else if (parts.isEmpty()) {
            parts.add(new OneOf(Set.of(value(type, random))));
        }
    }

    private static Range range(ValueType type, Random random) {
        Object low = value(type, random);
        Object high = value(type, random);
        if (io.baoxiu.table.condition.Order.compare(low, high) > 0) {
            return range(type, random);
        }
        return switch (random.nextInt(3)) {
            case 0 -> new Range(null, false, high, true);
            case 1 -> new Range(low, true, null, false);
            default -> new Range(low, true, high, true);
        };
    }

    private static Object value(ValueType type, Random random) {
        if (type instanceof ValueType.Code) {
            return PARTS.get(random.nextInt(PARTS.size()));
        } else if (type instanceof ValueType.Text) {
            return NAMES.get(random.nextInt(NAMES.size()));
        } else if (type instanceof ValueType.Flag) {
            return random.nextBoolean();
        } else if (type instanceof ValueType.Whole) {
            return (long) random.nextInt(51);
        } else if (type instanceof ValueType.Digits) {
            return "%02d".formatted(random.nextInt(100));
        } else if (type instanceof ValueType.Money) {
            return BigDecimal.valueOf(random.nextLong(100_000_000_000_001L), 2);
        } else if (type instanceof ValueType.Decimal) {
            BigDecimal share = BigDecimal.valueOf(random.nextInt(1_001), 3);
            return share.signum() == 0 ? BigDecimal.ZERO : share.stripTrailingZeros();
        }
        LocalDate day = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(109_000));
        return type instanceof ValueType.AnnualDay ? MonthDay.from(day) : day;
    }
}
