package io.baoxiu.decision.replay;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * One decision, decided again.
 *
 * @param same whether the result is the same
 * @param before the sections that differ, as answered before; absent if the result is the same
 * @param after the same sections, as decided now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Comparison(
        boolean same,
        @Nullable Map<String, JsonNode> before,
        @Nullable Map<String, JsonNode> after) {

    static final Comparison SAME = new Comparison(true, null, null);

    /** Amounts are compared by value: 1200.00 equals 1200. */
    private static final Comparator<JsonNode> BY_VALUE = (one, other) -> {
        boolean equal = one.isNumber() && other.isNumber()
                ? one.decimalValue().compareTo(other.decimalValue()) == 0
                : one.equals(other);
        return equal ? 0 : 1;
    };

    /** @param leaveOut sections to ignore */
    static Comparison of(JsonNode before, JsonNode after, Set<String> leaveOut) {
        Set<String> sections = new LinkedHashSet<>(before.propertyNames());
        sections.addAll(after.propertyNames());
        sections.removeAll(leaveOut);
        sections.removeIf(section -> before.path(section).equals(BY_VALUE, after.path(section)));
        return sections.isEmpty() ? SAME : new Comparison(false, only(sections, before), only(sections, after));
    }

    /** The sections that differ. */
    public Set<String> sections() {
        Set<String> sections = new LinkedHashSet<>();
        Stream.of(before, after).filter(Objects::nonNull).forEach(some -> sections.addAll(some.keySet()));
        return sections;
    }

    private static Map<String, JsonNode> only(Set<String> sections, JsonNode all) {
        Map<String, JsonNode> some = new LinkedHashMap<>();
        for (String section : sections) {
            JsonNode value = all.path(section);
            if (!(value instanceof MissingNode)) {
                some.put(section, value);
            }
        }
        return some;
    }
}
