package io.baoxiu.spark.outcome;

import io.baoxiu.rules.answer.part.AnswerShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares the sections of decisions under two releases: values by name, wherever they are in each release's answer. */
public final class Sections {

    private final List<AnswerShape> before;
    private final List<AnswerShape> after;
    private final Set<String> names = new LinkedHashSet<>();

    Sections(AnswerShape.Group before, AnswerShape.Group after) {
        this.before = before.parts();
        this.after = after.parts();
        this.before.forEach(part -> names.add(part.name()));
        this.after.forEach(part -> names.add(part.name()));
    }

    /** The sections that differ. */
    List<String> differing(List<@Nullable Object> was, List<@Nullable Object> is) {
        if (was.equals(is) && before.equals(after)) {
            return List.of();
        }
        Map<String, @Nullable Object> left = named(before, was);
        Map<String, @Nullable Object> right = named(after, is);
        List<String> differing = new ArrayList<>();
        for (String name : names) {
            if (left.containsKey(name) != right.containsKey(name) || !Objects.equals(left.get(name), right.get(name))) {
                differing.add(name);
            }
        }
        return differing;
    }

    private static Map<String, @Nullable Object> named(List<? extends AnswerShape> parts, List<?> values) {
        Map<String, @Nullable Object> named = new LinkedHashMap<>();
        for (int place = 0; place < parts.size(); place++) {
            named.put(parts.get(place).name(), named(parts.get(place), values.get(place)));
        }
        return named;
    }

    private static @Nullable Object named(AnswerShape part, @Nullable Object value) {
        if (part instanceof AnswerShape.Group group && value != null) {
            return named(group.parts(), (List<?>) value);
        } else if (part instanceof AnswerShape.Entries entries && value != null) {
            return ((List<?>) value)
                    .stream()
                            .map(entry -> named(entries.parts(), (List<?>) entry))
                            .toList();
        }
        return value;
    }
}
