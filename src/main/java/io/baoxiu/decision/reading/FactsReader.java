package io.baoxiu.decision.reading;

import io.baoxiu.decision.reading.json.Json;
import io.baoxiu.decision.reading.request.Request;
import io.baoxiu.rules.answer.RuleSet;
import io.baoxiu.rules.engine.ShippedEngineering;
import io.baoxiu.rules.file.Provisions;
import io.baoxiu.vocabulary.Facts;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.Vocabulary;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads requests as facts of one vocabulary, or finds everything that is wrong with them. It never guesses: an unknown,
 * repeated or mistyped property is a fault.
 */
public final class FactsReader {

    private final Vocabulary vocabulary;
    private final Map<String, Form> forms = new HashMap<>();
    private final Map<String, StraightReader> straight = new HashMap<>();
    private final OwnMoments moments;
    private final Map<String, Contradictions> contradictions = new HashMap<>();
    private final Map<String, List<LeftToClock>> clocks = new HashMap<>();
    private final List<RequiredWhen> requiredWhen = new ArrayList<>();

    public FactsReader(Vocabulary vocabulary) {
        this(vocabulary, OwnMoments.NONE);
    }

    private FactsReader(Vocabulary vocabulary, OwnMoments moments) {
        this.vocabulary = vocabulary;
        this.moments = moments;
        Provisions.SHIPPED
                .requiredWhen()
                .forEach((path, tests) -> requiredWhen.add(
                        new RequiredWhen(vocabulary.term(path), ShippedEngineering.INSTANCE.tests(tests, vocabulary))));
        vocabulary.questions().values().forEach(this::prepare);
    }

    private void prepare(Question question) {
        String name = question.name();
        var impossible = new Contradictions(vocabulary, question);
        forms.put(name, Form.of(vocabulary, question, moments.required(question)));
        contradictions.put(name, impossible);
        clocks.put(name, LeftToClock.of(vocabulary, question));
        straight.put(name, new StraightReader(vocabulary, question, impossible, requiredWhen, moments));
    }

    public static FactsReader of(RuleSet rules) {
        return new FactsReader(rules.vocabulary());
    }

    /**
     * A reader that leaves nothing to the clock, so that the same facts always give the same result: facts that otherwise default to the
     * present moment are required, and that moment is used in place of the given present one.
     */
    public static FactsReader dated(Vocabulary vocabulary) {
        return new FactsReader(vocabulary, new OwnMoments(vocabulary));
    }

    /** The facts of a question that can be left to the clock; none if its answer never depends on it. */
    public static Set<Term> dates(Vocabulary vocabulary, Question question) {
        return OwnMoments.of(vocabulary, question);
    }

    /**
     * Takes values in their normal form.
     *
     * @param spoilt facts whose value could not be read; no further faults are reported for them
     * @param now the moment used for what is left to the clock
     */
    public StatedFacts read(
            Question question, Map<Question.Named, Object> values, Set<Question.Named> spoilt, ReportedAt now) {
        var draft = new PartialFacts(Objects.requireNonNull(forms.get(question.name())));
        Map<String, Object> byPointer = new HashMap<>();
        values.forEach((fact, value) -> byPointer.put(fact.pointer(), value));
        draft.take(byPointer, spoilt.stream().map(Question.Named::pointer).collect(Collectors.toSet()));
        @Nullable Object[] stated = new Object[vocabulary.size()];
        values.forEach((fact, value) -> stated[fact.term().index()] = value);
        var facts = new Facts(vocabulary, question, stated);
        required(draft, question, stated);
        contradictions(question).find(facts, reportedOn(facts, draft, now), draft.faults());
        return new StatedFacts(taken(facts, now), draft.faults().all());
    }

    /**
     * Takes values that have no faults.
     *
     * @return {@code null} if the full reader must decide whether there are faults
     */
    public @Nullable Facts straight(Question question, Map<Question.Named, Object> values, ReportedAt now) {
        return Objects.requireNonNull(straight.get(question.name())).take(values, now);
    }

    /**
     * Reads a request without faults, many times as fast as the full reader.
     *
     * @param body JSON in UTF-8
     * @param now the moment used for what is left to the clock
     * @return {@code null} if the full reader must decide whether the request has faults
     */
    public @Nullable Facts straight(byte[] body, Question question, ReportedAt now) {
        return Objects.requireNonNull(straight.get(question.name())).read(body, now);
    }

    /** @param now the moment used for what is left to the clock */
    public Reading read(Request request, Question question, ReportedAt now) {
        Form form = Objects.requireNonNull(forms.get(question.name()));
        var draft = new PartialFacts(form);
        draft.read(request.json());
        @Nullable Object[] stated = new Object[vocabulary.size()];
        question.facts().forEach(fact -> stated[fact.term().index()] = draft.stated(fact.pointer()));
        stated[vocabulary.rulesAsOf().index()] = draft.stated("/" + Vocabulary.RULES_AS_OF);
        var facts = new Facts(vocabulary, question, stated);
        if (request.json() instanceof Json.Properties) {
            required(draft, question, stated);
            contradictions(question).find(facts, reportedOn(facts, draft, now), draft.faults());
        }
        if (!draft.faults().none()) {
            return new Reading.Faulty(draft.faults().all(), request.fingerprint());
        }
        return new Reading.Understood(taken(facts, now), request.fingerprint());
    }

    /** Tests whether facts of a question could be stated together, with nothing left to the clock. */
    public static Predicate<Facts> agreement(Vocabulary vocabulary, Question question) {
        var impossible = new Contradictions(vocabulary, question);
        Term moment = vocabulary.stated(Vocabulary.REPORTED_AT).orElseThrow();
        return facts ->
                impossible.none(facts, facts.stated(moment) instanceof ReportedAt reported ? reported.day() : null);
    }

    private Contradictions contradictions(Question question) {
        return Objects.requireNonNull(contradictions.get(question.name()));
    }

    private @Nullable LocalDate reportedOn(Facts facts, PartialFacts draft, ReportedAt now) {
        Term moment = vocabulary.stated(Vocabulary.REPORTED_AT).orElseThrow();
        return facts.question().facts().stream()
                .filter(fact -> fact.term().equals(moment) && !draft.spoilt(fact.pointer()))
                .findFirst()
                .map(fact -> facts.stated(moment) instanceof ReportedAt reported
                        ? reported
                        : moments.left(facts.question(), now))
                .map(ReportedAt::day)
                .orElse(null);
    }

    /** Fills in the present moment for facts left to the clock. */
    private Facts taken(Facts facts, ReportedAt present) {
        ReportedAt now = moments.of(facts, present);
        Facts taken = facts;
        for (LeftToClock one :
                Objects.requireNonNull(clocks.get(facts.question().name()))) {
            taken = taken.or(one.term(), one.at(now));
        }
        return taken;
    }

    private void required(PartialFacts draft, Question question, @Nullable Object[] stated) {
        requiredWhen.forEach(one -> question.facts().stream()
                .filter(fact -> fact.term().equals(one.term()) && !draft.touched(fact.pointer()))
                .filter(fact -> one.holds(stated))
                .forEach(fact -> draft.missing(fact.pointer())));
    }
}
