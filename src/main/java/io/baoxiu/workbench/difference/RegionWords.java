package io.baoxiu.workbench.difference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A region with other conclusions, in sentences.
 *
 * @param where the conditions; empty if it always applies
 * @param outcomes the different outcomes
 * @param rows the rows that decide, before and after; empty if no single row does
 * @param example facts in it
 * @param ask the address for trying them; absent if no question takes them all
 */
public record RegionWords(
        List<Said> where,
        List<Outcome> outcomes,
        String rows,
        String example,
        @Nullable String ask) {

    public RegionWords {
        where = List.copyOf(where);
        outcomes = List.copyOf(outcomes);
    }

    /** A term and its value. */
    public record Said(String label, String value) {}

    public record Outcome(String label, String before, String after) {}

    static RegionWords of(
            Map<String, String> where,
            Map<String, ? extends @Nullable Object> before,
            Map<String, ? extends @Nullable Object> after,
            Map<String, ? extends @Nullable Object> witness,
            String rows,
            PathWords words,
            AskAddress ask) {
        return new RegionWords(
                where.entrySet().stream()
                        .map(one -> new Said(words.label(one.getKey()), words.condition(one.getKey(), one.getValue())))
                        .toList(),
                outcomes(before, after, words),
                rows,
                witness.entrySet().stream()
                        .map(one -> words.label(one.getKey()) + " "
                                + (one.getValue() == null
                                        ? words.said("不明", "unknown")
                                        : words.value(one.getKey(), one.getValue())))
                        .collect(Collectors.joining(words.said("，", ", "))),
                ask.of(witness));
    }

    private static List<Outcome> outcomes(
            Map<String, ? extends @Nullable Object> before,
            Map<String, ? extends @Nullable Object> after,
            PathWords words) {
        Set<String> paths = new LinkedHashSet<>(after.keySet());
        paths.addAll(before.keySet());
        return paths.stream()
                .map(path -> new Outcome(
                        words.label(path), words.value(path, before.get(path)), words.value(path, after.get(path))))
                .toList();
    }
}
