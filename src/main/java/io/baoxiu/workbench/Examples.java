package io.baoxiu.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Ready-made questions, each with a name and the facts as one would type them. */
final class Examples {

    private static final Map<String, List<Example>> ALL = read();

    private Examples() {}

    private record Example(String zh, String en, Map<String, String> facts) {}

    record Link(String name, String address) {}

    static List<Link> of(String question, Viewer viewer) {
        return ALL.getOrDefault(question, List.of()).stream()
                .map(example ->
                        new Link(viewer.isZh() ? example.zh() : example.en(), address(question, example.facts())))
                .toList();
    }

    private static String address(String question, Map<String, String> facts) {
        var address =
                UriComponentsBuilder.fromPath(question.equals(AskController.DECISION) ? "/ask" : "/ask/" + question);
        facts.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(facts).toUriString();
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
