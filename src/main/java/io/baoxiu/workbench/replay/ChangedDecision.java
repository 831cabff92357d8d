package io.baoxiu.workbench.replay;

import io.baoxiu.decision.replay.Comparison;
import io.baoxiu.decision.replay.ReplayReport;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.Vocabulary;
import io.baoxiu.words.Figures;
import io.baoxiu.workbench.frame.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A decision with a different result.
 *
 * @param address of its page; absent if the viewer may not read it
 * @param name its reference if the viewer may read it, otherwise the beginning of its id
 * @param conclusions what differs, single values first; for lists only the section is named
 */
public record ChangedDecision(@Nullable String address, String name, List<Conclusion> conclusions) {

    private static final int MOST_TOLD = 6;
    private static final int START_OF_ID = 13;

    public ChangedDecision {
        conclusions = List.copyOf(conclusions);
    }

    public record Conclusion(String label, String before, String after) {}

    /** @param all whether the viewer may read everybody's decisions, including references */
    static List<ChangedDecision> of(
            List<ReplayReport.Example> examples, Vocabulary vocabulary, boolean all, Viewer viewer) {
        return examples.stream()
                .map(example -> of(example, vocabulary, all, viewer))
                .toList();
    }

    private static ChangedDecision of(ReplayReport.Example example, Vocabulary vocabulary, boolean all, Viewer viewer) {
        boolean mine = example.caller().equals(viewer.caller().name());
        String reference = all || mine ? example.reference() : null;
        return new ChangedDecision(
                all || mine ? "/decisions/" + example.id() : null,
                reference == null ? example.id().toString().substring(0, START_OF_ID) : reference,
                vocabulary
                        .question(example.question())
                        .map(question -> conclusions(example.comparison(), question, viewer))
                        .orElse(List.of()));
    }

    private static List<Conclusion> conclusions(Comparison comparison, Question question, Viewer viewer) {
        List<Conclusion> conclusions = new ArrayList<>();
        for (Question.Named named : question.concludes()) {
            JsonNode before = at(comparison.before(), named.name());
            JsonNode after = at(comparison.after(), named.name());
            if (!said(named, before, viewer).equals(said(named, after, viewer)) && conclusions.size() < MOST_TOLD) {
                conclusions.add(new Conclusion(
                        viewer.in(named.term().label()), said(named, before, viewer), said(named, after, viewer)));
            }
        }
        return conclusions;
    }

    private static String said(Question.Named named, JsonNode value, Viewer viewer) {
        return value.isObject() ? "" : Figures.of(named.term(), value, viewer.language());
    }

    private static JsonNode at(@Nullable Map<String, JsonNode> sections, String name) {
        int dot = name.indexOf('.');
        String section = dot < 0 ? name : name.substring(0, dot);
        JsonNode found =
                Optional.ofNullable(sections).map(all -> all.get(section)).orElse(MissingNode.getInstance());
        return dot < 0 ? found : found.at("/" + name.substring(dot + 1).replace('.', '/'));
    }
}
