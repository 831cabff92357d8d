package io.baoxiu.workbench.overview;

import io.baoxiu.journal.count.Count;
import io.baoxiu.workbench.overview.Period.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The cost of decisions of each class, by the steps of a period: a week by days, a month and a quarter by weeks, a year by months.
 *
 * @param classes with any cost, in their order
 */
record CostSteps(Kind step, List<String> classes, List<Step> steps) {

    /** @param sums in yuan, by class */
    record Step(LocalDate first, LocalDate last, Map<String, BigDecimal> sums) {

        BigDecimal of(String code) {
            return sums.getOrDefault(code, BigDecimal.ZERO);
        }

        BigDecimal total() {
            return sums.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /** @param classes all classes, in their order */
    static CostSteps of(Spans spans, SortedMap<LocalDate, List<Count>> daily, List<String> classes) {
        Kind kind = spans.period().kind();
        List<Step> steps = new ArrayList<>();
        LocalDate first = spans.period().first();
        while (!first.isAfter(spans.period().last())) {
            LocalDate last = last(kind, first, spans.period().last());
            steps.add(new Step(first, last, sums(daily.subMap(first, last.plusDays(1)))));
            first = last.plusDays(1);
        }
        return new CostSteps(
                kind,
                classes.stream()
                        .filter(code ->
                                steps.stream().anyMatch(step -> step.of(code).signum() > 0))
                        .toList(),
                steps);
    }

    /** The last day of the step that begins on this day. */
    private static LocalDate last(Kind kind, LocalDate first, LocalDate end) {
        LocalDate last = switch (kind) {
            case WEEK -> first;
            case MONTH, QUARTER -> Period.of(Kind.WEEK, first).last();
            case YEAR -> Period.of(Kind.MONTH, first).last();
        };
        return last.isAfter(end) ? end : last;
    }

    private static Map<String, BigDecimal> sums(SortedMap<LocalDate, List<Count>> days) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        days.values()
                .forEach(counts -> counts.stream()
                        .filter(count -> count.sum().signum() != 0)
                        .forEach(count -> sums.merge(String.valueOf(count.value()), count.sum(), BigDecimal::add)));
        return sums;
    }

    BigDecimal most() {
        return steps.stream().map(Step::total).reduce(BigDecimal.ZERO, BigDecimal::max);
    }
}
