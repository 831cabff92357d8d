package io.baoxiu.vocabulary;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A list of codes with their labels. Answers list codes in this order. */
public final class CodeList {

    private final String name;
    private final Map<String, Label> labels;
    private final List<String> codes;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Set<String>> byLabel;

    /** @param labels by code, in the list's order */
    public CodeList(String name, Map<String, Label> labels) {
        this.name = name;
        this.labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
        codes = List.copyOf(this.labels.keySet());
        codes.forEach(code -> places.put(code, places.size()));
        byLabel = FoldedText.index(this.labels);
    }

    public static CodeList of(String name, List<String> codes) {
        Map<String, Label> labels = new LinkedHashMap<>();
        codes.forEach(code -> labels.put(code, new Label(code, code)));
        return new CodeList(name, labels);
    }

    public String name() {
        return name;
    }

    public List<String> codes() {
        return codes;
    }

    public boolean has(String code) {
        return labels.containsKey(code);
    }

    /** The index of a code in the list, from 0; after all others for a code that is not in it. */
    public int place(String code) {
        return places.getOrDefault(code, codes.size());
    }

    public Optional<Label> label(String code) {
        return Optional.ofNullable(labels.get(code));
    }

    /** The codes that have a text as one of their labels, ignoring case and width; several if it is ambiguous. */
    public Set<String> labelled(String text) {
        return byLabel.getOrDefault(FoldedText.of(text), Set.of());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other == this
                || other instanceof CodeList list
                        && name.equals(list.name)
                        && codes.equals(list.codes)
                        && labels.equals(list.labels);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
