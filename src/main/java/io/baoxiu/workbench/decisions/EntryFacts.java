package io.baoxiu.workbench.decisions;

import io.baoxiu.decision.EntryJson;
import io.baoxiu.rules.Reason;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.Question.Named;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.words.Figures;
import io.baoxiu.workbench.frame.Viewer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Values of a kept request or answer, by the names of its question, in the viewer's words. */
record EntryFacts(JsonNode json, Viewer viewer) {

    /**
     * @param value with its unit
     * @param holds whether a flag is true; {@code null} for other values
     */
    record Said(
            String name,
            String label,
            String value,
            @Nullable Boolean holds) {}

    static EntryFacts of(@Nullable String json, Viewer viewer) {
        return new EntryFacts(EntryJson.tree(json == null ? "{}" : json), viewer);
    }

    /** The reasons for all conclusions; none for facts. */
    List<Reason> reasons() {
        return json.path("because")
                .valueStream()
                .map(reason -> JsonMapper.shared().treeToValue(reason, Reason.class))
                .toList();
    }

    /** All stated facts, by the group of their names, in the question's order. */
    Map<String, List<Said>> stated(Question question) {
        return said(question.facts()).stream()
                .collect(Collectors.groupingBy(one -> group(one.name()), LinkedHashMap::new, Collectors.toList()));
    }

    /** All conclusions, by part of the answer. */
    Map<String, List<Said>> concluded(Question question) {
        return said(question.concludes()).stream()
                .collect(Collectors.groupingBy(one -> group(one.name()), LinkedHashMap::new, Collectors.toList()));
    }

    private List<Said> said(List<Named> names) {
        Map<String, List<Named>> together =
                names.stream().collect(Collectors.groupingBy(this::together, LinkedHashMap::new, Collectors.toList()));
        return together.entrySet().stream()
                .map(one -> said(one.getKey(), one.getValue()))
                .filter(one -> !one.value().isEmpty())
                .toList();
    }

    /** The values of an entry of a list are written together. */
    private String together(Named named) {
        int dot = named.name().lastIndexOf('.');
        return dot > 0 && at(named.name().substring(0, dot)).isArray()
                ? named.name().substring(0, dot)
                : named.name();
    }

    private Said said(String name, List<Named> named) {
        JsonNode value = at(name);
        if (named.get(0).name().equals(name)) {
            return new Said(
                    name,
                    label(named.get(0)),
                    value(named.get(0).term(), value),
                    value.isBoolean() ? value.asBoolean() : null);
        }
        String between = viewer.language() == Language.ZH ? "；" : "; ";
        return new Said(
                name,
                named.stream().limit(1).map(this::label).collect(Collectors.joining()),
                StreamSupport.stream(value.spliterator(), false)
                        .map(entry -> entry(named, entry))
                        .collect(Collectors.joining(between)),
                null);
    }

    private String entry(List<Named> named, JsonNode entry) {
        return named.stream()
                .map(one -> {
                    JsonNode value = entry.path(one.name().substring(one.name().lastIndexOf('.') + 1));
                    if (value.isBoolean()) {
                        return value.asBoolean() ? label(one) : "";
                    }
                    return value(one.term(), value);
                })
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String label(Named named) {
        return viewer.in(named.term().label());
    }

    private String value(Term term, JsonNode value) {
        if (value.isMissingNode() || value.isNull() || value.isArray() && value.isEmpty()) {
            return "";
        }
        return Figures.withUnit(term, value, viewer.language());
    }

    private JsonNode at(String name) {
        return json.at("/" + name.replace('.', '/'));
    }

    static String group(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
