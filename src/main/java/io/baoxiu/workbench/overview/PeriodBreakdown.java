package io.baoxiu.workbench.overview;

import io.baoxiu.journal.count.Count;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many decisions have which value of one label, compared with the period before.
 *
 * @param by the name in the list of counted values
 * @param money whether amounts are added up too
 * @param lines in the order of display; those without a value last
 * @param total of all lines
 */
record PeriodBreakdown(String by, String label, boolean money, List<PeriodLine> lines, PeriodLine total) {

    private static final int MOST_BARS = 5;
    private static final int MOST_LINES = 200;

    static PeriodBreakdown of(String by, boolean money, List<Count> now, List<Count> before, CountedWords words) {
        Map<String, Tally> values = new HashMap<>();
        now.forEach(count ->
                values.computeIfAbsent(value(count), any -> new Tally()).add(count, true));
        before.forEach(count ->
                values.computeIfAbsent(value(count), any -> new Tally()).add(count, false));
        long all = values.values().stream().mapToLong(tally -> tally.number).sum();
        long most =
                values.values().stream().mapToLong(tally -> tally.number).max().orElse(0);
        List<PeriodLine> lines = values.entrySet().stream()
                .map(one -> one.getValue()
                        .line(one.getKey(), words.value(by, one.getKey().isEmpty() ? null : one.getKey()), all, most))
                .sorted(order(by, words))
                .toList();
        PeriodLine total = lines.stream().reduce(new Tally().line("", "", all, 0), (one, other) -> one.plus(other, ""));
        return new PeriodBreakdown(by, words.name(by), money, lines, total);
    }

    private static String value(Count count) {
        return count.value() == null ? "" : count.value();
    }

    private static Comparator<PeriodLine> order(String by, CountedWords words) {
        Comparator<PeriodLine> last = Comparator.comparing(line -> line.value().isEmpty());
        Optional<Comparator<String>> known = words.order(by);
        Comparator<PeriodLine> rest = known.isPresent()
                ? Comparator.comparing(PeriodLine::value, known.get())
                : Comparator.comparingLong(PeriodLine::number).reversed().thenComparing(PeriodLine::value);
        return last.thenComparing(rest).thenComparing(PeriodLine::value);
    }

    /** The share of a value in a bar of length 100. */
    record Slice(String value, double x, double width) {}

    /** The slices side by side, without empty ones. */
    public List<Slice> slices() {
        List<Slice> slices = new ArrayList<>();
        long before = 0;
        for (PeriodLine line : lines) {
            if (line.number() > 0) {
                slices.add(new Slice(
                        line.value(), 100.0 * before / total.number(), 100.0 * line.number() / total.number()));
            }
            before += line.number();
        }
        return slices;
    }

    /** The lines for which a bar is drawn: the first few, and all others as one. */
    public List<PeriodLine> bars(String others) {
        return few(MOST_BARS, others);
    }

    /** As many lines as a person reads; all others as one. */
    public List<PeriodLine> read(String others) {
        return few(MOST_LINES, others);
    }

    private List<PeriodLine> few(int most, String others) {
        List<PeriodLine> some = lines.stream()
                .filter(line -> line.number() > 0 || most == MOST_LINES)
                .toList();
        if (some.size() <= most + 1) {
            return some;
        }
        List<PeriodLine> few = new ArrayList<>(some.subList(0, most));
        String said = others.replace("#", Integer.toString(some.size() - most));
        few.add(some.subList(most, some.size()).stream()
                .reduce((one, other) -> one.plus(other, said))
                .orElseThrow());
        long longest = few.stream().mapToLong(PeriodLine::number).max().orElse(0);
        return few.stream().map(line -> line.against(longest)).toList();
    }

    private static final class Tally {
        private long number;
        private long before;
        private BigDecimal sum = BigDecimal.ZERO;
        private BigDecimal sumBefore = BigDecimal.ZERO;

        void add(Count count, boolean now) {
            if (now) {
                number += count.number();
                sum = sum.add(count.sum());
            } else {
                before += count.number();
                sumBefore = sumBefore.add(count.sum());
            }
        }

        PeriodLine line(String value, String label, long all, long most) {
            return new PeriodLine(value, label, number, before, sum, sumBefore, all, most);
        }
    }
}
