package io.baoxiu.peers;

import io.baoxiu.peers.CoreTable.Among;
import io.baoxiu.peers.CoreTable.Between;
import io.baoxiu.peers.CoreTable.Cell;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Random facts for the nine tables, all of them known: every code, and numbers at, beside and between the bounds of cells. */
final class CoreFacts {

    private static final int BETWEEN = 20;

    private final Map<Term, List<Object>> choices = new LinkedHashMap<>();
    private final Random random;

    CoreFacts(List<CoreTable> tables, long seed) {
        random = new Random(seed);
        Set<Term> concluded =
                tables.stream().flatMap(table -> table.outputs().stream()).collect(Collectors.toSet());
        for (CoreTable table : tables) {
            for (int i = 0; i < table.inputs().size(); i++) {
                Term input = table.inputs().get(i);
                if (!concluded.contains(input)) {
                    int column = i;
                    choices.computeIfAbsent(input, any -> new ArrayList<>())
                            .addAll(choices(
                                    input.type(),
                                    table.rows().stream()
                                            .map(row -> row.cells().get(column))
                                            .toList()));
                }
            }
        }
    }

    /** The facts that the tables ask for. */
    Set<Term> terms() {
        return choices.keySet();
    }

    Map<Term, Object> next() {
        Map<Term, Object> facts = new HashMap<>();
        choices.forEach((term, some) -> facts.put(term, some.get(random.nextInt(some.size()))));
        return facts;
    }

    private List<Object> choices(ValueType type, List<Cell> cells) {
        if (type instanceof ValueType.Code code) {
            return List.copyOf(code.codes());
        } else if (type instanceof ValueType.Flag) {
            return List.of(true, false);
        }
        boolean whole = type instanceof ValueType.Whole;
        BigDecimal step = whole ? BigDecimal.ONE : new BigDecimal("0.01");
        Set<BigDecimal> numbers = new TreeSet<>();
        cells.stream().flatMap(CoreFacts::bounds).forEach(bound -> {
            numbers.add(bound.subtract(step));
            numbers.add(bound);
            numbers.add(bound.add(step));
            for (int i = 0; i < BETWEEN; i++) {
                numbers.add(BigDecimal.valueOf(random.nextInt(2 * bound.intValue() + 2)));
            }
        });
        return numbers.stream()
                .filter(number -> number.signum() >= 0)
                .map(number -> whole ? (Object) number.longValueExact() : number.setScale(2))
                .toList();
    }

    private static Stream<BigDecimal> bounds(Cell cell) {
        if (cell instanceof Among among) {
            return among.values().stream().map(CoreTable::number);
        }
        return cell instanceof Between between
                ? Stream.of(between.low(), between.high())
                        .filter(Objects::nonNull)
                        .map(CoreTable::number)
                : Stream.empty();
    }
}
