package io.baoxiu.workbench.decisions;

import io.baoxiu.journal.Entry;
import io.baoxiu.journal.Selection;
import io.baoxiu.release.CompiledRelease;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.words.ConclusionWords;
import io.baoxiu.words.DecisionSentence;
import io.baoxiu.words.KeptWords;
import io.baoxiu.workbench.frame.Viewer;
import io.baoxiu.workbench.words.Section;
import io.baoxiu.workbench.words.Why;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the journal as a page shows it, in the words of the release that decided it.
 *
 * @param title its subject; empty if it cannot be read
 * @param reference empty for none
 * @param sentence the whole decision in one sentence; empty if the question has none
 * @param party who is responsible, in words; empty if nobody is named
 * @param facts by the group of their names; none if they were dropped by age
 * @param parts as in a letter; {@code sections} as on a page
 */
record KeptDecision(
        Entry entry,
        String title,
        String question,
        String reference,
        String sentence,
        String warrantyClass,
        String warrantyClassLabel,
        String party,
        Map<String, List<EntryFacts.Said>> facts,
        List<EntryPart> parts,
        List<Section> sections) {

    static KeptDecision of(Entry entry, CompiledRelease release, Viewer viewer) {
        var words = new KeptWords(release.rules().vocabulary(), viewer.language());
        Optional<Question> question = release.rules().vocabulary().question(entry.question());
        EntryFacts answer = EntryFacts.of(entry.in(viewer.language()).answer(), viewer);
        List<EntryPart> parts = entry.isReadable()
                ? question.map(asked -> EntryPart.of(answer, asked, release)).orElse(List.of())
                : List.of();
        return new KeptDecision(
                entry,
                DecisionLine.title(entry, words),
                words.question(entry.question()),
                Optional.ofNullable(entry.labels().reference()).orElse(""),
                entry.isReadable() && entry.question().equals(Question.DECISION)
                        ? question.map(asked -> DecisionSentence.of(
                                        new ConclusionWords(answer.json(), asked, viewer.language()),
                                        label("kind", entry, words),
                                        List.of()))
                                .orElse("")
                        : "",
                code(entry),
                label("warrantyClass", entry, words),
                label("party", entry, words),
                question.map(asked -> EntryFacts.of(entry.facts(), viewer).stated(asked))
                        .orElse(Map.of()),
                parts,
                entry.isReadable()
                        ? question.map(asked -> sections(answer, asked, release))
                                .orElse(List.of())
                        : List.of());
    }

    private static List<Section> sections(EntryFacts answer, Question question, CompiledRelease release) {
        var told = new ConclusionWords(answer.json(), question, answer.viewer().language());
        List<Why> reasons = answer.reasons().stream()
                .map(reason -> Why.of(reason, release, answer.viewer().language()))
                .distinct()
                .toList();
        return question.name().equals(Question.DECISION)
                ? Section.all(question, told, reasons)
                : List.of(Section.whole(question, told, reasons));
    }

    /** The moment of the decision, to the second. */
    public String decidedAt() {
        return entry.decidedAt().toLocalDateTime().withNano(0).toString().replace('T', ' ');
    }

    /** The part of this name; none if there is no such part. */
    @Nullable
    EntryPart part(String name) {
        return parts.stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** One conclusion in words; empty where there is none. */
    String said(String name) {
        return said(parts, name);
    }

    private static String said(List<EntryPart> parts, String name) {
        return parts.stream()
                .flatMap(part -> part.conclusions().stream())
                .filter(one -> one.name().equals(name))
                .map(EntryFacts.Said::value)
                .findFirst()
                .orElse("");
    }

    private static String code(Entry entry) {
        Object code = entry.labels().get("warrantyClass");
        return code == null ? "" : code.toString();
    }

    private static String label(String name, Entry entry, KeptWords words) {
        return Stream.ofNullable(entry.labels().get(name))
                .map(value -> words.value(name, value))
                .findFirst()
                .orElse("");
    }

    static Map<String, String> ofSameReference(String reference, boolean own) {
        return own
                ? Map.of(Selection.REFERENCE, reference, Selection.CALLER, "me")
                : Map.of(Selection.REFERENCE, reference);
    }
}
