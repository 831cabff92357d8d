package io.baoxiu.workbench.decisions;

import io.baoxiu.journal.count.Count;
import io.baoxiu.journal.count.Counts;
import io.baoxiu.words.Figures;
import io.baoxiu.words.KeptWords;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many decisions of some days have which class, ignoring all other search fields.
 *
 * @param first first day; {@code last} is inclusive
 */
record CountedClasses(LocalDate first, LocalDate last, List<OfClass> classes, String number) {

    private static final String BY = "warrantyClass";
    private static final int USUAL_DAYS = 30;

    /**
     * @param code empty for those without a class
     * @param sum their total cost, in yuan
     */
    record OfClass(String code, String label, String number, String sum) {}

    /** The counts; {@code null} if the days are not valid. */
    static @Nullable CountedClasses of(
            @Nullable String from, @Nullable String to, Counts counts, KeptWords words, Clock clock) {
        try {
            LocalDate last =
                    to == null ? LocalDate.now(clock) : LocalDate.parse(to).minusDays(1);
            LocalDate first = from == null ? last.minusDays(USUAL_DAYS - 1L) : LocalDate.parse(from);
            return first.isAfter(last)
                    ? null
                    : of(first, last, counts.between(first, last).by(BY), words);
        } catch (DateTimeException moment) {
            return null;
        }
    }

    private static CountedClasses of(LocalDate first, LocalDate last, List<Count> counts, KeptWords words) {
        Map<String, List<Count>> byClass = new LinkedHashMap<>();
        counts.stream()
                .sorted((one, other) -> Boolean.compare(one.value() == null, other.value() == null))
                .forEach(count -> byClass.computeIfAbsent(
                                count.value() == null ? "" : count.value(), any -> new ArrayList<>())
                        .add(count));
        return new CountedClasses(
                first,
                last,
                byClass.entrySet().stream()
                        .map(one -> new OfClass(
                                one.getKey(),
                                one.getKey().isEmpty() ? "" : words.value(BY, one.getKey()),
                                number(one.getValue()),
                                Figures.number(one.getValue().stream()
                                        .map(Count::sum)
                                        .reduce(BigDecimal.ZERO, BigDecimal::add))))
                        .toList(),
                number(counts));
    }

    private static String number(List<Count> counts) {
        return Figures.number(
                BigDecimal.valueOf(counts.stream().mapToLong(Count::number).sum()));
    }
}
