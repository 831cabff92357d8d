package io.baoxiu.workbench.decisions;

import io.baoxiu.release.CompiledRelease;
import io.baoxiu.rules.Reason;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.workbench.frame.Viewer;
import io.baoxiu.workbench.words.Clauses;
import io.baoxiu.workbench.words.Why;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.json.JsonMapper;

/**
 * A part of a kept answer: what it concludes, and how that came about.
 *
 * @param name of the section
 * @param clauses the provisions of the rows that it stands on, each once; those of the rules where there are no rows
 */
record EntryPart(String name, List<EntryFacts.Said> conclusions, List<Step> steps, String clauses) {

    /** @param row whether it is a row of a table; else it is a rule */
    record Step(boolean row, Why why) {}

    /** In the order of the sections. */
    static List<EntryPart> of(EntryFacts answer, Question question, CompiledRelease release) {
        Viewer viewer = answer.viewer();
        Map<String, List<EntryFacts.Said>> concluded = answer.concluded(question);
        List<Reason> reasons = StreamSupport.stream(
                        answer.json().path("because").spliterator(), false)
                .map(reason -> JsonMapper.shared().treeToValue(reason, Reason.class))
                .toList();
        Set<String> sections = new LinkedHashSet<>(concluded.keySet());
        reasons.forEach(reason -> sections.add(reason.section()));
        var clauses = new Clauses(release.rules().vocabulary(), viewer.language());
        return sections.stream()
                .map(section -> new EntryPart(
                        section,
                        concluded.getOrDefault(section, List.of()),
                        of(section, reasons)
                                .map(reason ->
                                        new Step(reason.table() != null, Why.of(reason, release, viewer.language())))
                                .distinct()
                                .toList(),
                        clauses.together(deciding(of(section, reasons).toList()))))
                .toList();
    }

    private static List<String> deciding(List<Reason> reasons) {
        boolean rows = reasons.stream().anyMatch(reason -> reason.table() != null);
        return reasons.stream()
                .filter(reason -> !rows || reason.table() != null)
                .map(Reason::clause)
                .toList();
    }

    private static Stream<Reason> of(String section, List<Reason> reasons) {
        return reasons.stream().filter(reason -> reason.section().equals(section));
    }
}
