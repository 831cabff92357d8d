package io.baoxiu.decision;

import io.baoxiu.journal.Entry;
import io.baoxiu.journal.Labels;
import io.baoxiu.journal.Outcome;
import io.baoxiu.release.CompiledRelease;
import io.baoxiu.rules.answer.Answer;
import io.baoxiu.rules.answer.KeptTerms;
import io.baoxiu.rules.answer.RuleSet;
import io.baoxiu.vocabulary.Facts;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Question;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;

/** Makes journal entries from answers. */
final class Entries {

    private final String software;
    private final Map<RuleSet, Map<String, Forms>> forms = Collections.synchronizedMap(new WeakHashMap<>());

    /** @param software the version of the service */
    Entries(String software) {
        this.software = software;
    }

    /**
     * An entry to be kept, and the answer to send once it is kept.
     *
     * @param told the answer as JSON in UTF-8
     */
    record Made(Entry entry, byte[] told) {}

    /**
     * What all entries of a question have in common.
     *
     * @param skeleton the text with which their texts are packed
     */
    private record Forms(FactsForm facts, String skeleton) {}

    Made of(
            UUID id,
            OffsetDateTime moment,
            Caller caller,
            Language language,
            CompiledRelease release,
            Facts facts,
            Answer answer) {
        AnswerBytes told = AnswerBytes.of(answer);
        Forms common = forms(release.rules(), facts.question());
        return new Made(
                new Entry(
                        id,
                        facts.question().name(),
                        caller.name(),
                        moment,
                        release.release().id(),
                        release.release().contentHash(),
                        software,
                        language,
                        common.facts().json(facts),
                        outcome(answer, told, common.skeleton()),
                        labels(answer)),
                told.all());
    }

    private static Outcome outcome(Answer answer, AnswerBytes told, String skeleton) {
        return new Outcome(
                told.withoutReasons(),
                answer.grounds(),
                KeptTerms.SHIPPED.settledOn(answer),
                KeptTerms.SHIPPED.counted(answer),
                KeptTerms.SHIPPED.duties().duties(answer),
                skeleton);
    }

    static Labels labels(Answer answer) {
        return new Labels(KeptTerms.SHIPPED.labels(answer));
    }

    private Forms forms(RuleSet rules, Question question) {
        return forms.computeIfAbsent(rules, any -> new ConcurrentHashMap<>())
                .computeIfAbsent(
                        question.name(),
                        any -> new Forms(new FactsForm(rules.vocabulary(), question), rules.skeleton(question)));
    }
}
