package io.baoxiu.workbench.difference;

import io.baoxiu.table.cell.text.CellText;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.Vocabulary;
import io.baoxiu.workbench.frame.PageAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The address for trying an example: the form of a question that takes all of its facts.
 *
 * @param release by which it is tried; empty for the one in force, absent if the viewer may not try it
 */
record AskAddress(Vocabulary vocabulary, @Nullable String release) {

    @Nullable
    String of(Map<String, ? extends @Nullable Object> facts) {
        return release == null
                ? null
                : vocabulary.questions().values().stream()
                        .flatMap(question -> at(question, release, facts).stream())
                        .findFirst()
                        .orElse(null);
    }

    private static Optional<String> at(
            Question question, String release, Map<String, ? extends @Nullable Object> facts) {
        Map<String, String> stated = new LinkedHashMap<>();
        for (Map.Entry<String, ? extends @Nullable Object> fact : facts.entrySet()) {
            Optional<String> name = name(question, fact.getKey());
            if (name.isEmpty()) {
                return Optional.empty();
            }
            Object value = fact.getValue();
            if (value != null) {
                stated.put(name.get(), CellText.of(value));
            }
        }
        if (stated.isEmpty()) {
            return Optional.empty();
        }
        stated.put("release", release);
        String path = question.name().equals(Question.DECISION) ? "/ask" : "/ask/" + question.name();
        return Optional.of(new PageAddress(path, stated).toString());
    }

    /** The name under which it is stated; a conclusion that a question also takes as a fact is that fact. */
    private static Optional<String> name(Question question, String path) {
        Set<String> stated = question.facts().stream().map(Question.Named::name).collect(Collectors.toSet());
        return Stream.concat(question.facts().stream(), question.concludes().stream())
                .filter(named -> named.term().path().equals(path))
                .map(Question.Named::name)
                .filter(stated::contains)
                .findFirst();
    }
}
