package io.baoxiu.rules.engine;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The declaration of a rule: the paths that it reads, and those that it concludes. */
public record Declared(Set<String> needs, Set<String> concludes) {

    public Declared {
        needs = Set.copyOf(needs);
        concludes = Set.copyOf(concludes);
    }

    /** @param data under {@code needs} and {@code concludes}, paths separated by commas */
    public static Declared of(Map<String, Object> data) {
        return new Declared(paths(data.get("needs")), paths(data.get("concludes")));
    }

    private static Set<String> paths(@Nullable Object list) {
        return list == null
                ? Set.of()
                : Arrays.stream(list.toString().split(",")).map(String::strip).collect(Collectors.toSet());
    }
}
