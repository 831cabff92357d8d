package io.baoxiu.journal.append;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import io.baoxiu.journal.Entry;
import io.baoxiu.journal.count.Count;
import io.baoxiu.journal.count.RowCount;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whole decisions counted one by one as they were exported, by nothing but what they say. */
final class PlainCounts {

    /** Where in an exported entry the value stands. */
    static final Map<String, String> PLACES = Map.of(
            "warrantyClass", "/answer/responsibility/warrantyClass",
            "party", "/answer/responsibility/party",
            "tier", "/answer/approval/tier",
            "severity", "/answer/severity/level",
            "part", "/answer/warranty/part",
            "department", "/answer/responsibility/department",
            "project", "/facts/unit/project",
            "release", "/release");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final List<One> all;

    private record One(LocalDate day, JsonNode entry) {}

    PlainCounts(Stream<Entry> entries) {
        all = entries.map(entry -> new One(
                        LocalDate.ofInstant(entry.decidedAt().toInstant(), ReportedAt.ZONE),
                        JSON.readTree(JSON.writeValueAsString(entry))))
                .toList();
    }

    private PlainCounts(List<One> all) {
        this.all = all;
    }

    PlainCounts between(LocalDate first, LocalDate last) {
        return new PlainCounts(all.stream()
                .filter(one -> !one.day().isBefore(first) && !one.day().isAfter(last))
                .toList());
    }

    Set<LocalDate> days() {
        return all.stream().map(One::day).collect(Collectors.toSet());
    }

    List<Count> by(String name) {
        List<@Nullable String> values = new ArrayList<>();
        all.forEach(one -> values.add(value(one, name)));
        Set<@Nullable String> different = new HashSet<>(values);
        List<Count> counts = new ArrayList<>();
        for (String value : different) {
            long number =
                    values.stream().filter(one -> Objects.equals(one, value)).count();
            counts.add(new Count("decision", value, number, sum(name, value)));
        }
        counts.sort(comparing(Count::value, nullsFirst(naturalOrder())));
        return counts;
    }

    private BigDecimal sum(String name, @Nullable String value) {
        return name.equals("warrantyClass")
                ? all.stream()
                        .filter(one -> Objects.equals(value(one, name), value))
                        .map(PlainCounts::cost)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                : BigDecimal.ZERO;
    }

    /** What is settled: the actual cost, before it is known the estimate. */
    private static BigDecimal cost(One one) {
        JsonNode repair = one.entry().at("/facts/repair");
        JsonNode cost = repair.has("actualCost") ? repair.get("actualCost") : repair.path("estimatedCost");
        return one.entry().at("/answer/settlement").isObject() ? cost.decimalValue() : BigDecimal.ZERO;
    }

    private static @Nullable String value(One one, String name) {
        JsonNode value = one.entry().at(JsonPointer.compile(PLACES.get(name)));
        return value.isMissingNode() || value.isNull() ? null : value.asString();
    }

    List<RowCount> rows() {
        List<List<Object>> decided = new ArrayList<>();
        for (One one : all) {
            Set<List<Object>> rows = new HashSet<>();
            for (JsonNode because : one.entry().at("/answer/because")) {
                if (because.has("table")) {
                    rows.add(List.of(
                            one.entry().get("release").asString(),
                            because.get("table").asString(),
                            because.get("row").asInt()));
                }
            }
            decided.addAll(rows);
        }
        return decided.stream().collect(Collectors.groupingBy(row -> row, Collectors.counting())).entrySet().stream()
                .map(row -> new RowCount(
                        (String) row.getKey().get(0),
                        (String) row.getKey().get(1),
                        (Integer) row.getKey().get(2),
                        row.getValue()))
                .sorted(comparing(RowCount::table).thenComparing(RowCount::row).thenComparing(RowCount::release))
                .toList();
    }
}
