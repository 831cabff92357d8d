package io.baoxiu.analysis;

import io.baoxiu.ShippedRules;
import io.baoxiu.table.Column;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.Row;
import io.baoxiu.table.TableForm;
import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.table.premise.LegalFloors;
import io.baoxiu.table.premise.Premises;
import io.baoxiu.vocabulary.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Small tables by chance, on terms of every type, with the values that tell all of their tests apart. */
public final class RandomTables {

    public static final Term LEVEL = ShippedRules.vocabulary().term("severity.level");

    private static final Map<String, List<?>> NAMED = Map.of(
            "complaint.kind", List.of("REPAIR", "COMPLAINT", "CONSULTATION"),
            "complaint.safetyHazard", List.of(true, false),
            "unit.delivered", List.of(true, false),
            "unit.province", List.of("33", "11"),
            "complaint.failedRepairs", List.of(0L, 1L, 2L),
            "approval.amount", List.of(yuan("0.00"), yuan("500.00"), yuan("1000.00")),
            "dissatisfiedShare", List.of(yuan("0.2"), yuan("1")),
            "unit.deliveredOn", List.of(LocalDate.of(2017, 5, 1), LocalDate.of(2020, 2, 29)),
            "seasons.heatingFrom", List.of(MonthDay.of(11, 15), MonthDay.of(2, 29)),
            "unit.project", List.of("A", "B"));

    private static final Map<String, List<?>> OTHERS = Map.of(
            "unit.province", List.of("00", "03", "01", "30", "10", "13", "31"),
            "complaint.failedRepairs", List.of(3L),
            "approval.amount", List.of(yuan("0.01"), yuan("500.01"), yuan("1000.01")),
            "dissatisfiedShare", List.of(yuan("0"), yuan("0.6")),
            "unit.deliveredOn", List.of(LocalDate.of(1900, 1, 1), LocalDate.of(2017, 5, 2), LocalDate.of(2020, 3, 1)),
            "seasons.heatingFrom", List.of(MonthDay.of(1, 1), MonthDay.of(3, 1), MonthDay.of(11, 16)),
            "unit.project", List.of("…", "…A", "…B"));

    private final Random random;

    public RandomTables(long seed) {
        this.random = new Random(seed);
    }

    private static BigDecimal yuan(String yuan) {
        return new BigDecimal(yuan);
    }

    /** Some terms that can head a column. */
    public List<Term> terms(int most) {
        List<String> paths = new ArrayList<>(new TreeSet<>(NAMED.keySet()));
        Collections.shuffle(paths, random);
        return paths.subList(0, 1 + random.nextInt(most)).stream()
                .map(ShippedRules.vocabulary()::term)
                .toList();
    }

    /** A value of each term in every piece into which tests of these tables can cut it. */
    public static Map<Term, List<@Nullable Object>> values(Iterable<Term> terms) {
        Map<Term, List<@Nullable Object>> values = new LinkedHashMap<>();
        terms.forEach(term -> {
            if (!term.equals(LEVEL)) {
                values.put(term, values(term));
            }
        });
        return values;
    }

    private static List<@Nullable Object> values(Term term) {
        List<@Nullable Object> values = new ArrayList<>(named(term));
        values.addAll(OTHERS.getOrDefault(term.path(), List.of()));
        if (term.mayBeUnknown()) {
            values.add(null);
        }
        return values;
    }

    private static List<?> named(Term term) {
        return term.equals(LEVEL) ? List.of("URGENT", "MAJOR", "GENERAL") : NAMED.getOrDefault(term.path(), List.of());
    }

    public DecisionTable table(String name, HitPolicy policy, List<Term> terms, String path, int most) {
        List<Term> columns = new ArrayList<>(terms);
        if (random.nextInt(8) == 0) {
            columns.add(terms.get(0));
        }
        Term outcome = ShippedRules.vocabulary().term(path);
        boolean perRow = random.nextBoolean();
        TableForm form = new TableForm(name, List.of(outcome), Map.of(), perRow, false);
        List<Column> conditions = IntStream.range(0, columns.size())
                .mapToObj(i -> new Column(columns.get(i), i + 1, ""))
                .toList();
        List<Column> outcomes = List.of(new Column(outcome, columns.size() + 1, ""));
        List<Row> rows = IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(row -> row(row, columns, outcome(path)))
                .toList();
        return new DecisionTable(form, "table", "", policy, null, conditions, outcomes, rows);
    }

    /** The same rows in another order, some of them changed by chance. */
    public DecisionTable changed(DecisionTable table) {
        List<Row> rows = new ArrayList<>(table.rows());
        List<Term> columns = table.conditions().stream().map(Column::term).toList();
        for (int i = 0; i < rows.size(); i++) {
            if (random.nextInt(3) == 0) {
                rows.set(
                        i,
                        row(i, columns, outcome(table.outcomes().get(0).term().path())));
            }
        }
        if (random.nextBoolean()) {
            Collections.shuffle(rows, random);
        }
        return new DecisionTable(
                table.form(), "table", "", table.policy(), null, table.conditions(), table.outcomes(), rows);
    }

    private @Nullable Object outcome(String path) {
        List<@Nullable Object> values = path.equals("severity.level")
                ? Arrays.asList("URGENT", "MAJOR", "GENERAL", null)
                : path.equals("actions")
                        ? Arrays.asList(List.of("A"), List.of("B"), List.of("A", "B"), null)
                        : Arrays.asList("CONTRACTOR", "OUTSOURCED_CREW", null);
        return values.get(random.nextInt(values.size()));
    }

    private Row row(int row, List<Term> columns, @Nullable Object outcome) {
        List<UnaryTest> tests = columns.stream().map(this::test).toList();
        return new Row(row + 9, "r" + row, tests, Arrays.asList(outcome), "", "", "");
    }

    private UnaryTest test(Term term) {
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> UnaryTest.ANY;
            case 3 -> UnaryTest.UNKNOWN;
            case 4 -> new UnaryTest.Not(some(term));
            case 5 -> new UnaryTest.Either(List.of(some(term), random.nextBoolean() ? UnaryTest.UNKNOWN : some(term)));
            default -> some(term);
        };
    }

    private UnaryTest some(Term term) {
        Object one = value(term);
        Object other = value(term);
        if (one instanceof String text && random.nextInt(3) == 0) {
            return affix(text);
        }
        if (one instanceof Boolean || one instanceof String || random.nextInt(3) == 0) {
            return new UnaryTest.OneOf(new TreeSet<>(Arrays.asList(one, other)));
        }
        return new UnaryTest.Range(
                random.nextInt(3) == 0 ? null : one,
                random.nextBoolean(),
                random.nextInt(3) == 0 ? null : other,
                random.nextBoolean());
    }

    private UnaryTest affix(String text) {
        return random.nextBoolean() && text.length() > 1
                ? new UnaryTest.Affix(text.substring(0, 1), "")
                : new UnaryTest.Affix("", text.substring(text.length() - 1));
    }

    private Object value(Term term) {
        List<?> named = named(term);
        return named.get(random.nextInt(named.size()));
    }

    /** Conjunctions that never hold, on some terms. */
    public Premises premises(List<Term> terms, int most) {
        List<Premises.Impossible> impossible = Stream.generate(() -> impossible(terms))
                .limit(random.nextInt(most + 1))
                .toList();
        return new Premises(List.of(), impossible, List.of(), LegalFloors.NONE);
    }

    private Premises.Impossible impossible(List<Term> terms) {
        Map<Term, UnaryTest> together = new LinkedHashMap<>();
        for (int i = 0; i < 2; i++) {
            Term term = terms.get(random.nextInt(terms.size()));
            together.put(term, random.nextInt(3) == 0 ? UnaryTest.UNKNOWN : some(term));
        }
        return new Premises.Impossible(together, "by chance");
    }
}
