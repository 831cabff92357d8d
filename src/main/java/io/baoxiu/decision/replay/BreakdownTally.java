package io.baoxiu.decision.replay;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Counts decisions on complaints by class, tier and approver. */
final class BreakdownTally {

    static final String CLASS = "responsibility.warrantyClass";
    static final String TIER = "approval.tier";
    static final String APPROVER = "approval.approver";

    private static final String AMOUNT = "approval.amount";
    private static final Comparator<Breakdown.Move> LARGEST_FIRST = comparing(
                    (Breakdown.Move move) -> move.amount().yuanOrZero())
            .thenComparing(move -> move.amount().decisions())
            .reversed()
            .thenComparing(Breakdown.Move::path);

    private final Map<Key, Amount> before = new HashMap<>();
    private final Map<Key, Amount> after = new HashMap<>();
    private final Map<String, Set<String>> approvers = new HashMap<>();
    private final Map<Breakdown.Move, Amount> moves = new HashMap<>();

    /** A conclusion and its value. */
    private record Key(String path, @Nullable String code) {}

    void add(JsonNode was, JsonNode is) {
        add(was, before);
        add(is, after);
        for (String path : List.of(APPROVER, CLASS)) {
            String from = code(was, path);
            String to = code(is, path);
            if (!Objects.equals(from, to)) {
                moves.merge(new Breakdown.Move(path, from, to, Amount.NONE), amount(is, was), Amount::plus);
            }
        }
    }

    private void add(JsonNode answer, Map<Key, Amount> side) {
        for (String path : List.of(CLASS, TIER)) {
            side.merge(new Key(path, code(answer, path)), amount(answer, answer), Amount::plus);
        }
        String approver = code(answer, APPROVER);
        String tier = code(answer, TIER);
        if (approver != null && tier != null) {
            approvers.computeIfAbsent(tier, any -> new TreeSet<>()).add(approver);
        }
    }

    /** One decision with its sum, or with the sum of the other answer if it has none. */
    private static Amount amount(JsonNode answer, JsonNode other) {
        JsonNode own = at(answer, AMOUNT);
        JsonNode sum = own.isNumber() ? own : at(other, AMOUNT);
        return new Amount(1, sum.isNumber() ? sum.decimalValue() : null);
    }

    private static @Nullable String code(JsonNode answer, String path) {
        JsonNode code = at(answer, path);
        return code.isNull() || !code.isValueNode() ? null : code.asString();
    }

    private static JsonNode at(JsonNode answer, String path) {
        return answer.at("/" + path.replace('.', '/'));
    }

    Breakdown told() {
        List<Breakdown.Move> largest = new ArrayList<>();
        moves.forEach((move, amount) -> largest.add(new Breakdown.Move(move.path(), move.from(), move.to(), amount)));
        largest.sort(LARGEST_FIRST);
        return new Breakdown(lines(CLASS), lines(TIER), largest);
    }

    private List<Breakdown.Line> lines(String path) {
        Set<Key> keys = new HashSet<>(before.keySet());
        keys.addAll(after.keySet());
        return keys.stream()
                .filter(key -> key.path.equals(path))
                .sorted(comparing(Key::code, nullsLast(naturalOrder())))
                .map(key -> new Breakdown.Line(
                        key.code,
                        key.code == null || !path.equals(TIER) ? Set.of() : approvers.getOrDefault(key.code, Set.of()),
                        before.getOrDefault(key, Amount.NONE),
                        after.getOrDefault(key, Amount.NONE)))
                .toList();
    }

    /** The sums approved, and those that would be approved, by code, as in JSON. */
    ReplayReport.Money money() {
        return new ReplayReport.Money(sums(before), sums(after));
    }

    private static ReplayReport.Sums sums(Map<Key, Amount> side) {
        return new ReplayReport.Sums(sums(side, CLASS), sums(side, TIER));
    }

    private static Map<String, BigDecimal> sums(Map<Key, Amount> side, String path) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        side.forEach((key, amount) -> {
            if (key.path.equals(path) && amount.yuan() != null) {
                sums.put(String.valueOf(key.code), amount.yuan());
            }
        });
        return sums;
    }
}
