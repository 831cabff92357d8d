package io.baoxiu.workbench.form;

import io.baoxiu.release.CompiledRelease;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.Question.Named;
import io.baoxiu.workbench.frame.Viewer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The form of a question, made from its facts. For a complaint, the facts that are nearly always needed are visible, in the order of a
 * telephone conversation; the others are folded, and so are many facts of any other question.
 *
 * @param folds the folded fields, by the group of their paths
 */
public record AskForm(Question question, List<FormField> open, List<Fold> folds) {

    private static final int OPEN_ALTOGETHER = 12;
    private static final List<String> OF_A_COMPLAINT = List.of(
            "complaint.kind",
            "complaint.part",
            "complaint.topic",
            "complaint.cause",
            "complaint.reportedAt",
            "complaint.affectedHouseholds",
            "unit.completionAcceptedOn",
            "unit.deliveredOn",
            "repair.estimatedCost",
            "repair.trades",
            "complaint.safetyHazard");
    private static final Set<String> NAMED = Set.of("contractor", "unit", "repair", "complaint");

    /**
     * Folded fields under a heading.
     *
     * @param name the key of its text
     * @param said the values stated in them
     * @param open whether something in it is wrong or missing
     */
    record Fold(String name, List<FormField> fields, String said, boolean open) {}

    public static AskForm of(
            CompiledRelease release,
            Question question,
            Map<String, String> typed,
            Map<String, String> faults,
            List<String> missing,
            Viewer viewer) {
        Map<String, String> headings = new PartHeadings(release, viewer).byCode();
        List<FormField> all = question.facts().stream()
                .map(fact -> field(fact, question, typed, faults, missing, headings, viewer))
                .toList();
        Predicate<String> isOpen = question.facts().size() <= OPEN_ALTOGETHER
                ? name -> true
                : name -> OF_A_COMPLAINT.contains(name) || required(question, name);
        return new AskForm(
                question,
                all.stream()
                        .filter(field -> isOpen.test(field.name()))
                        .sorted((one, other) -> place(one) - place(other))
                        .toList(),
                folds(all.stream().filter(field -> !isOpen.test(field.name())).toList(), viewer));
    }

    /** All fields, for redrawing them one by one. */
    public List<FormField> all() {
        List<FormField> all = new ArrayList<>(open);
        folds.forEach(fold -> all.addAll(fold.fields()));
        return all;
    }

    private static FormField field(
            Named fact,
            Question question,
            Map<String, String> typed,
            Map<String, String> faults,
            List<String> missing,
            Map<String, String> headings,
            Viewer viewer) {
        return FormField.of(
                fact,
                question.required().contains(fact.term()),
                typed.getOrDefault(fact.name(), "").strip(),
                faults.get(fact.name()),
                missing.contains(fact.name()),
                headings,
                viewer.language());
    }

    private static boolean required(Question question, String name) {
        return question.facts().stream()
                .anyMatch(
                        fact -> fact.name().equals(name) && question.required().contains(fact.term()));
    }

    private static int place(FormField field) {
        int place = OF_A_COMPLAINT.indexOf(field.name());
        return place < 0 ? OF_A_COMPLAINT.size() : place;
    }

    private static List<Fold> folds(List<FormField> folded, Viewer viewer) {
        return folded.stream()
                .collect(Collectors.groupingBy(AskForm::group, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> new Fold(
                        group.getKey(),
                        group.getValue(),
                        group.getValue().stream()
                                .filter(field -> !field.stated().isEmpty())
                                .map(field -> field.label() + " " + field.stated())
                                .collect(Collectors.joining(viewer.isZh() ? "；" : "; ")),
                        group.getValue().stream().anyMatch(field -> field.fault() != null)))
                .toList();
    }

    private static String group(FormField field) {
        int dot = field.name().indexOf('.');
        String group = dot < 0 ? "" : field.name().substring(0, dot);
        return NAMED.contains(group) ? group : "other";
    }
}
