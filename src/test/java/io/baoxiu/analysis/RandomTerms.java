package io.baoxiu.analysis;

import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.condition.UnaryTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Changed rows of a part and of places, and all facts at the bounds of what the changes ask. */
public final class RandomTerms {

    static final LocalDate DAY = LocalDate.of(2016, 1, 1);

    private static final List<String> UNITS =
            List.of("MONTHS", "MONTHS", "MONTHS", "HEATING_SEASONS", "DESIGN_LIFE", "AS_CONTRACTOR", "AS_CONTRACTOR");
    private static final List<List<UnaryTest>> SPLITS = List.of(
            List.of(UnaryTest.ANY),
            List.of(UnaryTest.UNKNOWN, UnaryTest.KNOWN),
            List.of(UnaryTest.UNKNOWN, from(true), from(false)));

    private final Random random;

    public RandomTerms(long seed) {
        random = new Random(seed);
    }

    private static UnaryTest from(boolean later) {
        return later ? new UnaryTest.Range(DAY, true, null, false) : new UnaryTest.Range(null, false, DAY, false);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private @Nullable Long length(long floor) {
        return random.nextInt(6) == 0 ? null : Long.valueOf(Math.max(0, floor - 1 + random.nextInt(3)));
    }

    /** The row of a part with other units and lengths, near its floors. */
    public DecisionTable periods(DecisionTable table, int row, long contractors, long owners) {
        DecisionTable changed = table;
        for (String name : List.of("contractor", "floor", "promise")) {
            if (random.nextInt(4) == 0) {
                String unit = one(List.of("MONTHS", "HEATING_SEASONS", "DESIGN_LIFE", "AS_AGREED"));
                changed = ChangedTables.outcome(changed, row, "warranty." + name + "Term", unit);
            }
            if (random.nextBoolean()) {
                Long length = length(name.equals("contractor") ? contractors : owners);
                changed = ChangedTables.outcome(changed, row, "warranty." + name + "Length", length);
            }
        }
        return changed;
    }

    /** Every row asks something else, and grants something else. */
    public DecisionTable local(DecisionTable table, long contractors, long owners) {
        DecisionTable[] changed = {table};
        List<UnaryTest> days = one(SPLITS);
        List<UnaryTest> acceptances = one(SPLITS);
        boolean contractorsAll = random.nextBoolean();
        table.rows().forEach(row -> {
            Consumer<Map.Entry<String, UnaryTest>> ask = cell ->
                    changed[0] = ChangedTables.condition(changed[0], row.number(), cell.getKey(), cell.getValue());
            Consumer<Map.Entry<String, @Nullable Object>> grant = cell ->
                    changed[0] = ChangedTables.outcome(changed[0], row.number(), cell.getKey(), cell.getValue());
            boolean contractor = contractorsAll ? random.nextInt(5) > 0 : random.nextInt(5) == 0;
            for (String any : List.of("complaint.part", "unit.fitted", "unit.city", "warranty.commonPart")) {
                ask.accept(Map.entry(any, UnaryTest.ANY));
            }
            ask.accept(Map.entry(
                    "unit.province",
                    one(List.of(
                            UnaryTest.ANY, UnaryTest.ANY, UnaryTest.UNKNOWN, UnaryTest.KNOWN, of("37"), not("37")))));
            ask.accept(Map.entry("unit.city", one(List.of(UnaryTest.ANY, UnaryTest.ANY, of("3702"), not("3702")))));
            ask.accept(Map.entry("unit.use", one(List.of(UnaryTest.ANY, of("RESIDENTIAL")))));
            ask.accept(Map.entry("unit.deliveredOn", one(days)));
            ask.accept(Map.entry("warranty.acceptedAtLatest", one(acceptances)));
            ask.accept(Map.entry(
                    "warranty.commonPart",
                    one(List.of(
                            UnaryTest.ANY, new UnaryTest.OneOf(Set.of(true)), new UnaryTest.OneOf(Set.of(false))))));
            grant.accept(said("localTerms.of", contractor ? "CONTRACTOR" : "OWNER"));
            grant.accept(said("localTerms.from", contractor == random.nextInt(8) > 0 ? "COMPLETION" : "DELIVERY"));
            grant.accept(said("localTerms.unit", one(UNITS)));
            grant.accept(said("localTerms.length", length(contractor ? contractors : owners)));
        });
        return changed[0];
    }

    private static Map.Entry<String, @Nullable Object> said(String path, @Nullable Object value) {
        return new java.util.AbstractMap.SimpleEntry<>(path, value);
    }

    private static UnaryTest of(String code) {
        return new UnaryTest.OneOf(Set.of(code));
    }

    private static UnaryTest not(String code) {
        return new UnaryTest.Not(of(code));
    }

    /** Facts and conclusions as the tables ask them, at and beside every bound. */
    public static List<Map<String, @Nullable Object>> facts(String part) {
        List<Map<String, @Nullable Object>> facts = new ArrayList<>();
        for (String[] place :
                new String[][] {{null, null}, {"37", null}, {"37", "3702"}, {"37", "3701"}, {"33", null}, {"33", "3301"}
                }) {
            for (LocalDate delivered : days()) {
                for (LocalDate accepted : days()) {
                    if (delivered == null || accepted == null || !accepted.isAfter(delivered)) {
                        for (int flags = 0; flags < 4; flags++) {
                            Map<String, @Nullable Object> stated = new HashMap<>();
                            stated.put("complaint.part", part);
                            stated.put("unit.province", place[0]);
                            stated.put("unit.city", place[1]);
                            stated.put("unit.use", flags % 2 == 0 ? "RESIDENTIAL" : "NON_RESIDENTIAL");
                            stated.put("unit.fitted", false);
                            stated.put("unit.deliveredOn", delivered);
                            stated.put("warranty.acceptedAtLatest", accepted == null ? delivered : accepted);
                            stated.put("warranty.commonPart", flags < 2);
                            facts.add(stated);
                        }
                    }
                }
            }
        }
        return facts;
    }

    private static List<@Nullable LocalDate> days() {
        List<@Nullable LocalDate> days = new ArrayList<>(List.of(DAY.minusDays(1), DAY));
        days.add(null);
        return days;
    }
}
