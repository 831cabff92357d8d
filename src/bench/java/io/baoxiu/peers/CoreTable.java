package io.baoxiu.peers;

import io.baoxiu.ShippedRules;
import io.baoxiu.table.Column;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Row;
import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table as every engine can have it: under what it is asked is a condition like the others, and "not" names the codes that are
 * left. The first row that holds concludes; facts in which two hold do not come up in the service, but do here. Outcomes are
 * texts; one that is blank is {@code null}.
 *
 * @param inputs in the order of the cells
 * @param outputs in the order of the results
 */
record CoreTable(String name, List<Term> inputs, List<Term> outputs, List<Line> rows) {

    private static final List<String> NAMES = List.of(
            "severity",
            "early-warning",
            "parts",
            "responsibility",
            "departments",
            "execution",
            "approval-tiers",
            "cost-review",
            "approval-authority");

    /** The nine, each behind those whose conclusions it needs. */
    static List<CoreTable> all() {
        return NAMES.stream().map(name -> of(shipped(name))).toList();
    }

    DecisionTable shipped() {
        return shipped(name);
    }

    private static DecisionTable shipped(String name) {
        return ShippedRules.tables().get(name);
    }

    /** What a row asks of each input, and what it concludes. */
    record Line(List<Cell> cells, List<@Nullable String> results) {}

    /** What a cell asks. */
    sealed interface Cell {}

    /** Nothing. */
    record Any() implements Cell {}

    /** One of some codes, flags or whole numbers. */
    record Among(Set<Object> values) implements Cell {}

    /** A number between two ends, of which an absent one is open for ever. */
    record Between(
            @Nullable Object low,
            boolean lowIncluded,
            @Nullable Object high,
            boolean highIncluded) implements Cell {}

    private static CoreTable of(DecisionTable table) {
        Map<Term, UnaryTest> asked = new LinkedHashMap<>(table.form().askedWhen());
        asked.values().removeIf(UnaryTest.UNKNOWN::equals);
        Set<Term> inputs = new LinkedHashSet<>(asked.keySet());
        table.conditions().stream().map(Column::term).forEach(inputs::add);
        return new CoreTable(
                table.name(),
                List.copyOf(inputs),
                table.outcomes().stream().map(Column::term).toList(),
                table.rows().stream()
                        .map(row -> line(table, row, asked, inputs))
                        .toList());
    }

    private static Line line(DecisionTable table, Row row, Map<Term, UnaryTest> asked, Set<Term> inputs) {
        Map<Term, Cell> cells = new LinkedHashMap<>();
        inputs.forEach(input -> cells.put(input, new Any()));
        asked.forEach((input, test) -> cells.put(input, test.match(new AsCell(input.type()))));
        for (int i = 0; i < table.conditions().size(); i++) {
            Term input = table.conditions().get(i).term();
            cells.merge(input, row.conditions().get(i).match(new AsCell(input.type())), CoreTable::both);
        }
        List<@Nullable String> results = new ArrayList<>();
        row.outcomes().forEach(value -> results.add(text(value)));
        return new Line(List.copyOf(cells.values()), results);
    }

    private static Cell both(Cell one, Cell other) {
        if (one instanceof Among some && other instanceof Among others) {
            Set<Object> left = new TreeSet<>(some.values());
            left.retainAll(others.values());
            return new Among(left);
        }
        return other instanceof Any ? one : other;
    }

    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** What the rows conclude, read one by one from the top. */
    List<@Nullable String> read(Function<Term, @Nullable Object> values) {
        for (Line row : rows) {
            if (holds(row, values)) {
                return row.results();
            }
        }
        List<@Nullable String> none = new ArrayList<>();
        outputs.forEach(output -> none.add(null));
        return none;
    }

    private boolean holds(Line row, Function<Term, @Nullable Object> values) {
        for (int i = 0; i < inputs.size(); i++) {
            if (!holds(row.cells().get(i), values.apply(inputs.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(Cell cell, @Nullable Object value) {
        if (cell instanceof Among among) {
            return value != null && among.values().contains(value);
        } else if (cell instanceof Between between) {
            return new UnaryTest.Range(between.low(), between.lowIncluded(), between.high(), between.highIncluded())
                    .holds(value);
        }
        return true;
    }

    /** A test as such a cell. */
    private record AsCell(ValueType type) implements UnaryTest.Match<Cell> {

        @Override
        public Cell any(UnaryTest.Any test) {
            return new Any();
        }

        @Override
        public Cell unknown(UnaryTest.Unknown test) {
            throw new IllegalArgumentException("an unknown value is not asked for in these tables");
        }

        @Override
        public Cell oneOf(UnaryTest.OneOf test) {
            return new Among(test.values());
        }

        @Override
        public Cell range(UnaryTest.Range test) {
            return new Between(test.low(), test.lowIncluded(), test.high(), test.highIncluded());
        }

        @Override
        public Cell affix(UnaryTest.Affix test) {
            throw new IllegalArgumentException("parts of a code are not asked for in these tables");
        }

        @Override
        public Cell either(UnaryTest.Either test) {
            throw new IllegalArgumentException("alternatives are not asked for in these tables");
        }

        /** Of codes, those that are left; every number is known here. */
        @Override
        public Cell not(UnaryTest.Not test) {
            if (!(type instanceof ValueType.Code code)) {
                return new Any();
            }
            Set<Object> left = new TreeSet<>(code.codes());
            left.removeIf(test.excluded()::holds);
            return new Among(left);
        }
    }

    /** A name that every engine takes. */
    static String variable(String path) {
        return path.replace('.', '_').replace('-', '_');
    }

    /** A bound of a cell as a number. */
    static BigDecimal number(@Nullable Object bound) {
        return new BigDecimal(Objects.requireNonNull(bound).toString());
    }
}
