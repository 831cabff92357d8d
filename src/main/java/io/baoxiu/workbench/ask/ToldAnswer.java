package io.baoxiu.workbench.ask;

import io.baoxiu.decision.RecordedDecision;
import io.baoxiu.release.CompiledRelease;
import io.baoxiu.rules.answer.Answer;
import io.baoxiu.vocabulary.Facts;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.words.ConclusionWords;
import io.baoxiu.words.DecisionSections;
import io.baoxiu.words.DecisionSentence;
import io.baoxiu.words.Figures;
import io.baoxiu.workbench.frame.Viewer;
import io.baoxiu.workbench.words.Section;
import io.baoxiu.workbench.words.Why;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer in words.
 *
 * @param id under which it is kept; none if it was only tried
 * @param sentence the whole answer in one sentence; empty if the question has none
 * @param warrantyClass the code of its class, which has a sign and a label; empty for none
 * @param signs other short labels
 * @param missing the names of missing facts
 * @param terms the drawing of the terms; {@code null} if there are none
 * @param due the drawing of the due days; {@code null} if there are none
 * @param steps one after the other
 * @param lacks by name of a conclusion or section, the labels of the facts that it would need
 */
record ToldAnswer(
        @Nullable String id,
        String sentence,
        Sign warrantyClass,
        List<Sign> signs,
        List<Section> sections,
        List<String> missing,
        @Nullable TermLine terms,
        @Nullable DueDays due,
        List<String> steps,
        Map<String, List<String>> lacks) {

    private static final String PARTY = "responsibility.party";

    /** @param kind how it is drawn */
    record Sign(String kind, String label) {}

    private static final Sign NONE = new Sign("", "");

    static ToldAnswer tried(Facts facts, CompiledRelease release, Viewer viewer) {
        return of(null, release.rules().answer(facts, viewer.language()), facts, release, viewer);
    }

    /** Shows what was kept; the facts are decided again only for the drawings. */
    static ToldAnswer kept(RecordedDecision answered, Facts facts, CompiledRelease release, Viewer viewer) {
        return of(
                String.valueOf(answered.id()),
                release.rules().answer(facts, viewer.language()),
                facts,
                release,
                viewer);
    }

    private static ToldAnswer of(
            @Nullable String id, Answer answer, Facts facts, CompiledRelease release, Viewer viewer) {
        Question question = answer.question();
        JsonNode json = JsonMapper.shared().readTree(answer.json());
        var told = new ConclusionWords(json, question, viewer.language());
        boolean decision = question.name().equals(Question.DECISION);
        Map<String, List<String>> lacks = decision
                ? Lacking.of(
                        facts, release.rules(), viewer, told.day("reportedOn").orElseThrow())
                : Map.of();
        List<Why> reasons = answer.grounds().stream()
                .map(ground -> Why.of(ground.in(viewer.language()), release, viewer.language()))
                .distinct()
                .toList();
        return new ToldAnswer(
                id,
                decision ? DecisionSentence.of(told, kind(facts, viewer), lacks.getOrDefault(PARTY, List.of())) : "",
                decision && !told.isNull("responsibility.warrantyClass")
                        ? new Sign(
                                json.at("/responsibility/warrantyClass").asString(),
                                told.value("responsibility.warrantyClass"))
                        : NONE,
                decision ? signs(told) : List.of(),
                decision ? Section.parts(question, told, reasons) : List.of(Section.whole(question, told, reasons)),
                Lacking.missing(json),
                decision
                        ? TermLine.of(answer, facts, told.day("reportedOn").orElseThrow())
                                .orElse(null)
                        : null,
                decision && !told.entries("deadlines").isEmpty()
                        ? DueDays.of(told, release.rules().calendar())
                        : null,
                decision ? new DecisionSections(told).steps() : List.of(),
                lacks);
    }

    private static List<Sign> signs(ConclusionWords told) {
        String grade = told.is("severity.level", "URGENT") ? "error" : told.is("severity.level", "MAJOR") ? "warn" : "";
        return Stream.of(
                        new Sign(grade, told.value("severity.level")),
                        flag(told, "severity.earlyWarning"),
                        flag(told, "severity.specialMeeting"),
                        flag(told, "responsibility.provisional"))
                .filter(sign -> !sign.label().isEmpty())
                .toList();
    }

    private static Sign flag(ConclusionWords told, String name) {
        return told.holds(name) ? new Sign("warn", told.label(name)) : NONE;
    }

    private static String kind(Facts facts, Viewer viewer) {
        return facts.question().facts().stream()
                .filter(fact -> fact.name().equals("complaint.kind"))
                .map(fact -> Figures.of(fact.term(), facts.stated(fact.term()), viewer.language()))
                .findFirst()
                .orElse("");
    }
}
