package io.baoxiu.workbench.ask;

import io.baoxiu.release.CompiledRelease;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.words.Bilingual;
import io.baoxiu.workbench.frame.Viewer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Questions under a heading.
 *
 * @param group the heading
 */
record QuestionGroup(String group, List<Link> links) {

    record Link(String name, String label, String address) {}

    /** All questions, in the groups of the vocabulary. Approvals also have a separate page. */
    static List<QuestionGroup> of(CompiledRelease release, Viewer viewer) {
        Map<String, List<Link>> groups = release.rules().vocabulary().questions().values().stream()
                .collect(Collectors.groupingBy(
                        question -> Bilingual.in(viewer.language(), question.group()),
                        LinkedHashMap::new,
                        Collectors.mapping(
                                question -> new Link(
                                        question.name(),
                                        viewer.in(question.label()),
                                        question.name().equals(Question.DECISION) ? "/ask" : "/ask/" + question.name()),
                                Collectors.toList())));
        return groups.entrySet().stream()
                .map(group -> new QuestionGroup(group.getKey(), group.getValue()))
                .toList();
    }
}
