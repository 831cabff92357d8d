package io.baoxiu.analysis;

import io.baoxiu.ShippedRules;
import io.baoxiu.table.Column;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.Row;
import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.table.premise.LegalFloors;
import io.baoxiu.table.premise.Mapping;
import io.baoxiu.table.premise.Premises;
import io.baoxiu.table.premise.Relation;
import io.baoxiu.table.premise.Relation.Comparison;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tables by chance on values that are related, with bounds so close that it matters how. */
public final class RandomRelations {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);

    private final Random random;

    public RandomRelations(long seed) {
        this.random = new Random(seed);
    }

    /** Some of these terms. */
    public List<Term> some(List<String> paths, int most) {
        List<String> shuffled = new ArrayList<>(paths);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, Math.min(shuffled.size(), 1 + random.nextInt(most))).stream()
                .map(ShippedRules.vocabulary()::term)
                .toList();
    }

    /** A table with rows by chance in the place of another. */
    public DecisionTable table(DecisionTable like, HitPolicy policy, List<Term> terms, int most) {
        List<Column> conditions = IntStream.range(0, terms.size())
                .mapToObj(i -> new Column(terms.get(i), i + 1, ""))
                .toList();
        List<Row> rows = IntStream.range(0, 1 + random.nextInt(most))
                .mapToObj(row -> new Row(
                        row + 9,
                        "r" + row,
                        terms.stream().map(this::test).toList(),
                        like.rows().get(random.nextInt(like.rows().size())).outcomes(),
                        "",
                        "",
                        ""))
                .toList();
        return new DecisionTable(like.form(), like.sheet(), "", policy, null, conditions, like.outcomes(), rows);
    }

    private UnaryTest test(Term term) {
        return switch (random.nextInt(10)) {
            case 0, 1 -> UnaryTest.ANY;
            case 2 -> term.mayBeUnknown() ? UnaryTest.UNKNOWN : some(term);
            case 3 -> UnaryTest.KNOWN;
            default -> some(term);
        };
    }

    private UnaryTest some(Term term) {
        Object one = value(term);
        if (term.type() instanceof ValueType.Flag
                || term.type() instanceof ValueType.Code
                || term.type() instanceof ValueType.Digits
                || random.nextInt(5) == 0) {
            return new UnaryTest.OneOf(new TreeSet<>(Arrays.asList(one, value(term))));
        }
        boolean below = random.nextBoolean();
        return new UnaryTest.Range(below ? null : one, random.nextBoolean(), below ? one : null, random.nextBoolean());
    }

    private Object value(Term term) {
        ValueType type = term.type();
        if (type instanceof ValueType.Flag) {
            return random.nextBoolean();
        } else if (type instanceof ValueType.Code code) {
            return code.codes().get(random.nextInt(code.codes().size()));
        } else if (type instanceof ValueType.Digits digits) {
            return "3302".substring(0, digits.maximum() - 1) + random.nextInt(4);
        } else if (type instanceof ValueType.Money) {
            return BigDecimal.valueOf(100 + random.nextInt(4), 2);
        } else if (type instanceof ValueType.Whole whole) {
            return whole.minimum() >= 1_900 ? 2_023L + random.nextInt(3) : whole.minimum() + random.nextInt(4);
        }
        return random.nextInt(6) == 0 ? LocalDate.of(2024 + random.nextInt(2), 1, 1) : DAY.plusDays(random.nextInt(5));
    }

    /** Orders by chance, of which some bear on each other, under conditions or always. */
    public Premises orders(List<Term> days, Term flag) {
        List<Relation> relations = Stream.generate(() -> order(days, flag))
                .limit(1 + random.nextInt(5))
                .toList();
        return new Premises(List.of(), List.of(), relations, LegalFloors.NONE);
    }

    private Relation order(List<Term> days, Term flag) {
        List<Term> two = new ArrayList<>(days);
        Collections.shuffle(two, random);
        Comparison how = Comparison.values()[random.nextInt(3)];
        Map<Term, UnaryTest> where = random.nextInt(3) > 0
                ? Map.of()
                : Map.of(
                        flag,
                        random.nextInt(3) == 0 ? UnaryTest.UNKNOWN : new UnaryTest.OneOf(Set.of(random.nextBoolean())));
        return new Relation.Sums(where, two.subList(0, 1), how, two.subList(1, 2));
    }

    /** Sums that share a part. */
    public Premises sums(List<Term> five) {
        Comparison how = random.nextInt(3) == 0 ? Comparison.AT_MOST : Comparison.EQUAL;
        List<Relation> relations = new ArrayList<>();
        relations.add(new Relation.Sums(Map.of(), five.subList(0, 1), how, List.of(five.get(1), five.get(2))));
        relations.add(
                new Relation.Sums(Map.of(), five.subList(3, 4), Comparison.EQUAL, List.of(five.get(4), five.get(2))));
        return new Premises(List.of(), List.of(), relations, LegalFloors.NONE);
    }

    /** Years and days of the week. */
    public static Premises calendar(Term day, Term weekday, Term year) {
        return new Premises(
                List.of(),
                List.of(),
                List.of(
                        new Relation.Image(Map.of(), weekday, Mapping.WEEKDAY, day),
                        new Relation.Image(Map.of(), year, Mapping.YEAR, day)),
                LegalFloors.NONE);
    }
}
