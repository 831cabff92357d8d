package io.baoxiu.analysis.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.ShippedRules;
import io.baoxiu.analysis.diagram.Budget;
import io.baoxiu.analysis.relation.Context;
import io.baoxiu.table.Column;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Finding;
import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.Row;
import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.table.premise.LegalFloors;
import io.baoxiu.table.premise.Premises;
import io.baoxiu.table.premise.Relation;
import io.baoxiu.table.premise.Relation.Comparison;
import io.baoxiu.vocabulary.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rows on days that are so many months apart never hold exactly where no days and months, one by one, are in them. */
class MonthsTest {

    private static final int TABLES = 60;
    private static final int ROWS = 8;
    private static final List<Term> DAYS =
            terms("unit.completionAcceptedOn", "unit.deliveredOn", "repair.completedOn", "reportedOn");
    private static final Term MONTHS = terms("unit.contractorMonths").get(0);
    private static final List<Term> COLUMNS =
            terms("unit.completionAcceptedOn", "unit.deliveredOn", "repair.completedOn", "unit.contractorMonths");

    private final Random random = new Random(20_260_302);

    private static List<Term> terms(String... paths) {
        return List.of(paths).stream().map(ShippedRules.vocabulary()::term).toList();
    }

    /** What a row asks: the lowest and the highest of each column, days counted from 1970. */
    private record Box(List<long[]> sides) {}

    @Test
    void rowsNeverHoldExactlyWhereNoDaysAndMonthsAreInThem() {
        int dead = 0;
        for (int i = 0; i < TABLES; i++) {
            List<Relation> relations = relations();
            List<Box> boxes = IntStream.range(0, ROWS).mapToObj(row -> box()).toList();
            Set<String> expected = new TreeSet<>();
            for (int row = 0; row < ROWS; row++) {
                if (!canHold(boxes.get(row), relations)) {
                    expected.add("B" + (row + 9));
                }
            }
            assertThat(found(table(boxes), new Premises(List.of(), List.of(), relations, LegalFloors.NONE)))
                    .as("%s under %s", boxes.stream().map(MonthsTest::told).toList(), relations)
                    .isEqualTo(expected);
            dead += expected.size();
        }
        assertThat(dead).isBetween(TABLES, TABLES * ROWS - TABLES);
    }

    /** One of months, and orders among its days and another. */
    private List<Relation> relations() {
        Comparison how = random.nextBoolean() ? Comparison.AT_MOST : Comparison.BELOW;
        List<Relation> relations = new ArrayList<>();
        relations.add(new Relation.Months(Map.of(), DAYS.get(0), MONTHS, random.nextBoolean(), how, DAYS.get(1)));
        for (int i = random.nextInt(3); i > 0; i--) {
            Term one = DAYS.get(random.nextInt(3));
            Term other = DAYS.get(random.nextInt(3));
            if (!one.equals(other)) {
                Comparison order = Comparison.values()[random.nextInt(3)];
                relations.add(new Relation.Sums(Map.of(), List.of(one), order, List.of(other)));
            }
        }
        return relations;
    }

    /** Around the ends of months of 28, 29, 30 and 31 days. */
    private Box box() {
        List<long[]> sides = new ArrayList<>();
        for (Term column : COLUMNS) {
            long low = column.equals(MONTHS)
                    ? random.nextInt(3)
                    : LocalDate.of(2023 + random.nextInt(2), 1 + random.nextInt(4), 26)
                                    .toEpochDay()
                            + random.nextInt(6);
            sides.add(new long[] {low, low + random.nextInt(column.equals(MONTHS) ? 2 : 5)});
        }
        return new Box(sides);
    }

    private static boolean canHold(Box box, List<Relation> relations) {
        return canHold(box, relations, 0, new HashMap<>());
    }

    private static boolean canHold(Box box, List<Relation> relations, int at, Map<Term, Object> values) {
        if (at == COLUMNS.size()) {
            return relations.stream().allMatch(relation -> relation.holds(values::get));
        }
        for (long value = box.sides().get(at)[0]; value <= box.sides().get(at)[1]; value++) {
            values.put(COLUMNS.get(at), value(at, value));
            if (canHold(box, relations, at + 1, values)) {
                return true;
            }
        }
        return false;
    }

    private static Object value(int column, long counted) {
        return COLUMNS.get(column).equals(MONTHS) ? (Object) counted : LocalDate.ofEpochDay(counted);
    }

    private static DecisionTable table(List<Box> boxes) {
        DecisionTable like = ShippedRules.tables().get("departments");
        List<Column> conditions = IntStream.range(0, COLUMNS.size())
                .mapToObj(i -> new Column(COLUMNS.get(i), i + 1, ""))
                .toList();
        List<Row> rows = IntStream.range(0, boxes.size())
                .mapToObj(row -> new Row(
                        row + 9,
                        "r" + row,
                        IntStream.range(0, COLUMNS.size())
                                .<UnaryTest>mapToObj(column -> new UnaryTest.Range(
                                        value(column, boxes.get(row).sides().get(column)[0]),
                                        true,
                                        value(column, boxes.get(row).sides().get(column)[1]),
                                        true))
                                .toList(),
                        like.rows().get(0).outcomes(),
                        "",
                        "",
                        ""))
                .toList();
        return new DecisionTable(like.form(), "table", "", HitPolicy.UNIQUE, false, conditions, like.outcomes(), rows);
    }

    private static Set<String> found(DecisionTable table, Premises premises) {
        Set<String> found = new TreeSet<>();
        new TableCheck(new Context(ShippedRules.tables(List.of(table)), premises))
                .findings(table, new Budget(() -> 0, 1, 10_000_000)).stream()
                        .filter(finding -> finding.code() == Finding.Code.NEVER_HOLDS)
                        .forEach(finding -> found.add(String.valueOf(finding.cell())));
        return found;
    }

    private static String told(Box box) {
        return IntStream.range(0, COLUMNS.size())
                .mapToObj(i -> value(i, box.sides().get(i)[0]) + ".."
                        + value(i, box.sides().get(i)[1]))
                .toList()
                .toString();
    }
}
