package io.baoxiu.workbench.ask;

import io.baoxiu.workbench.frame.Viewer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Ready-made questions, each with a name and the facts as one would type them. Days are relative to today: {@code @-1} is yesterday.
 */
final class Examples {

    private static final Pattern DAYS = Pattern.compile("^@(-?\\d+)");
    private static final Map<String, List<Example>> ALL = read();

    private Examples() {}

    private record Example(String zh, String en, Map<String, String> facts) {}

    record Link(String name, String address) {}

    static List<Link> of(String question, LocalDate today, Viewer viewer) {
        return ALL.getOrDefault(question, List.of()).stream()
                .map(example -> new Link(
                        viewer.isZh() ? example.zh() : example.en(),
                        AskController.address(question, dated(example.facts(), today))))
                .toList();
    }

    private static Map<String, String> dated(Map<String, String> facts, LocalDate today) {
        Map<String, String> dated = new LinkedHashMap<>();
        facts.forEach((name, text) -> dated.put(
                name,
                DAYS.matcher(text)
                        .replaceFirst(days ->
                                today.plusDays(Long.parseLong(days.group(1))).toString())));
        return dated;
    }

    private static Map<String, List<Example>> read() {
        try (InputStream file =
                Objects.requireNonNull(Examples.class.getResourceAsStream("/workbench/examples.json"))) {
            return JsonMapper.shared().readValue(file, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
