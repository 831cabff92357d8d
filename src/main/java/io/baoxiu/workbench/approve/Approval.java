package io.baoxiu.workbench.approve;

import io.baoxiu.decision.RecordedDecision;
import io.baoxiu.release.CompiledRelease;
import io.baoxiu.rules.Reason;
import io.baoxiu.vocabulary.Facts;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.Question.Named;
import io.baoxiu.words.ConclusionWords;
import io.baoxiu.words.Figures;
import io.baoxiu.workbench.frame.Viewer;
import io.baoxiu.workbench.words.Why;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who approves an amount, in words.
 *
 * @param amount in yuan
 * @param approver the office that approves it
 * @param asked the office that the question named, if any
 * @param authorised whether that office may approve it
 * @param conclusions all other conclusions, with their labels
 * @param cited the rows that it is based on
 */
record Approval(
        String amount,
        String approver,
        @Nullable String asked,
        @Nullable Boolean authorised,
        List<Conclusion> conclusions,
        List<Why> reasons,
        List<Reason> cited) {

    record Conclusion(String name, String label, String value, String unit) {}

    static Approval of(RecordedDecision answered, Facts facts, Viewer viewer, CompiledRelease release) {
        Question question = facts.question();
        JsonNode answer = JsonMapper.shared().readTree(answered.json());
        List<Conclusion> conclusions = question.concludes().stream()
                .map(named -> new Conclusion(
                        named.name(),
                        viewer.in(named.term().label()),
                        value(named, answer, viewer),
                        Figures.unit(named.term(), viewer.language())))
                .toList();
        List<Reason> cited = StreamSupport.stream(answer.get("because").spliterator(), false)
                .map(reason -> JsonMapper.shared().treeToValue(reason, Reason.class))
                .toList();
        JsonNode authorised = answer.get("authorised");
        return new Approval(
                named(conclusions, "amount"),
                within(named(conclusions, "approver"), viewer.language()),
                asked(facts, viewer.language()),
                authorised.isBoolean() ? authorised.asBoolean() : null,
                conclusions,
                cited.stream()
                        .map(reason -> Why.of(reason, release, viewer.language()))
                        .toList(),
                cited);
    }

    boolean standsOn(String table, int row) {
        return cited.stream()
                .anyMatch(reason ->
                        table.equals(reason.table()) && Integer.valueOf(row).equals(reason.row()));
    }

    private static @Nullable String asked(Facts facts, Language language) {
        return facts.question().facts().stream()
                .filter(fact -> fact.name().equals("approver") && facts.stated(fact.term()) != null)
                .map(fact -> within(Figures.of(fact.term(), facts.stated(fact.term()), language), language))
                .findFirst()
                .orElse(null);
    }

    /** A label as used within a sentence. */
    private static String within(String label, Language language) {
        return language == Language.ZH ? label : ConclusionWords.lower(label);
    }

    private static String value(Named named, JsonNode answer, Viewer viewer) {
        JsonNode value = answer.get(named.name());
        return Figures.of(named.term(), value, viewer.language());
    }

    private static String named(List<Conclusion> conclusions, String name) {
        return conclusions.stream()
                .filter(conclusion -> conclusion.name().equals(name))
                .map(Conclusion::value)
                .findFirst()
                .orElseThrow();
    }
}
