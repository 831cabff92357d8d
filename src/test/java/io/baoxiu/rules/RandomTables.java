package io.baoxiu.rules;

import io.baoxiu.ShippedRules;
import io.baoxiu.table.Column;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.Row;
import io.baoxiu.table.condition.Order;
import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Small tables at random with every kind of cell, and values for them: few enough that rows and values meet. */
public final class RandomTables {

    public static final List<String> NAMES = List.of("severity", "departments", "cost-review", "escalation");

    private static final List<Term> TERMS = Stream.of(
                    "complaint.cause",
                    "complaint.part",
                    "complaint.litigation",
                    "unit.province",
                    "unit.delivered",
                    "unit.deliveredOn",
                    "repair.trades",
                    "approval.amount",
                    "responsibility.warrantyClass")
            .map(ShippedRules.vocabulary()::term)
            .toList();

    static final List<String> PARTS = List.of("PAINT", "ROOF_LEAK", "PIPE_LEAK", "PIPE_BLOCKAGE");

    private final SplittableRandom random;

    public RandomTables(long seed) {
        random = new SplittableRandom(seed);
    }

    public DecisionTable table(String name, int rows) {
        List<Column> conditions = IntStream.range(0, random.nextInt(5))
                .mapToObj(i -> new Column(any(TERMS), i + 1, "B1"))
                .toList();
        HitPolicy policy = random.nextBoolean() ? HitPolicy.FIRST : HitPolicy.COLLECT;
        List<Row> all =
                IntStream.range(0, rows).mapToObj(i -> row(i, conditions)).toList();
        return new DecisionTable(
                ShippedRules.tables().get(name).form(), name, name, policy, null, conditions, List.of(), all);
    }

    /** A value of the term, or {@code null}. */
    @Nullable
    public Object value(Term term) {
        return random.nextInt(5) == 0 ? null : known(term);
    }

    private Row row(int place, List<Column> conditions) {
        List<UnaryTest> tests =
                conditions.stream().map(column -> test(column.term())).toList();
        return new Row(place + 2, "r" + place, tests, List.of(), "CSP 1", "甲", "a");
    }

    private UnaryTest test(Term term) {
        return switch (random.nextInt(8)) {
            case 0, 1 -> UnaryTest.ANY;
            case 2 -> UnaryTest.UNKNOWN;
            case 3 -> new UnaryTest.Not(positive(term));
            case 4 -> new UnaryTest.Either(List.of(positive(term), positive(term)));
            default -> positive(term);
        };
    }

    private UnaryTest positive(Term term) {
        return switch (random.nextInt(3)) {
            case 0 -> new UnaryTest.OneOf(Set.of(known(term)));
            case 1 -> new UnaryTest.OneOf(new HashSet<>(List.of(known(term), known(term))));
            default -> shape(term);
        };
    }

    private UnaryTest shape(Term term) {
        if (term.type() instanceof ValueType.Code) {
            return affix();
        }
        boolean ordered = term.type() instanceof ValueType.Day
                || term.type() instanceof ValueType.Money
                || term.type() instanceof ValueType.Whole;
        return ordered ? range(known(term), known(term)) : UnaryTest.KNOWN;
    }

    private UnaryTest affix() {
        return random.nextBoolean()
                ? new UnaryTest.Affix("", any(List.of("_LEAK", "MATERIAL", "A")))
                : new UnaryTest.Affix(any(List.of("OWNER_", "P", "MATERIAL")), "");
    }

    /** Never empty: the reader refuses a range that nothing lies in. */
    private UnaryTest range(Object one, Object other) {
        int order = Order.compare(one, other);
        Object low = order <= 0 ? one : other;
        Object high = order <= 0 ? other : one;
        return switch (random.nextInt(3)) {
            case 0 -> new UnaryTest.Range(null, false, high, random.nextBoolean());
            case 1 -> new UnaryTest.Range(low, random.nextBoolean(), null, false);
            default ->
                new UnaryTest.Range(low, order == 0 || random.nextBoolean(), high, order == 0 || random.nextBoolean());
        };
    }

    private Object known(Term term) {
        if (term.type() instanceof ValueType.Code closed) {
            return any(closed.codes());
        } else if (term.type() instanceof ValueType.Flag) {
            return random.nextBoolean();
        } else if (term.type() instanceof ValueType.Digits) {
            return any(List.of("11", "33", "44"));
        } else if (term.type() instanceof ValueType.Day) {
            return LocalDate.of(2026, 2, 27).plusDays(random.nextInt(6));
        } else if (term.type() instanceof ValueType.Money) {
            return BigDecimal.valueOf(99_998 + random.nextInt(6), 2);
        }
        return (long) random.nextInt(1, 6);
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
