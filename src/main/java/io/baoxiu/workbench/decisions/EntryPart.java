package io.baoxiu.workbench.decisions;

import io.baoxiu.release.CompiledRelease;
import io.baoxiu.rules.Reason;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.workbench.words.Clauses;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A part of a kept answer as in a letter: its conclusions and provisions.
 *
 * @param name of the section
 * @param clauses the provisions of the rows that it is based on, each once; those of the rules if there are no rows
 */
record EntryPart(String name, List<EntryFacts.Said> conclusions, String clauses) {

    /** The parts, in the order of the sections. */
    static List<EntryPart> of(EntryFacts answer, Question question, CompiledRelease release) {
        Map<String, List<EntryFacts.Said>> concluded = answer.concluded(question);
        List<Reason> reasons = answer.reasons();
        Set<String> sections = new LinkedHashSet<>(concluded.keySet());
        reasons.forEach(reason -> sections.add(reason.section()));
        var clauses = new Clauses(release.rules().vocabulary(), answer.viewer().language());
        return sections.stream()
                .map(section -> new EntryPart(
                        section,
                        concluded.getOrDefault(section, List.of()),
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
