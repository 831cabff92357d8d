package io.baoxiu.decision.reading;

import io.baoxiu.decision.reading.json.Fault;
import io.baoxiu.decision.reading.json.FaultList;
import io.baoxiu.rules.file.Provisions;
import io.baoxiu.rules.file.Provisions.Derivation;
import io.baoxiu.table.Message;
import io.baoxiu.table.condition.Order;
import io.baoxiu.vocabulary.Facts;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of facts of a question that cannot both be true. Facts that are absent or unreadable contradict nothing. The fault is reported at
 * the field that comes later in the vocabulary.
 */
final class Contradictions {

    private final Vocabulary vocabulary;
    private final Question question;
    private final List<Contradiction> all = new ArrayList<>();

    /** A condition that must not hold, and the fault to report if it does. */
    private record Contradiction(Test test, String pointer, Message message) {}

    private interface Test {

        /** @param reportedOn the day of the report; absent if there is none or it could not be read */
        boolean holds(Facts facts, @Nullable LocalDate reportedOn);
    }

    /** A value to compare. */
    private interface Known {
        @Nullable
        Object of(Facts facts, @Nullable LocalDate reportedOn);
    }

    private record Words(String zhBelow, String zhAbove, String below, String above) {}

    Contradictions(Vocabulary vocabulary, Question question) {
        this.vocabulary = vocabulary;
        this.question = question;
        Provisions provisions = Provisions.SHIPPED;
        provisions.inOrder().forEach(pair -> order(pair, new Words("早于", "晚于", "before", "after")));
        provisions.atMost().forEach(pair -> order(pair, new Words("少于", "多于", "less than", "more than")));
        provisions.derived().forEach((path, derivation) -> {
            if (derivation instanceof Derivation.NotAfter notAfter) {
                notAfter(path, notAfter);
            } else if (derivation instanceof Derivation.Beginning beginning) {
                beginning(path, beginning);
            }
        });
    }

    /** Whether there is no contradiction. */
    boolean none(Facts facts, @Nullable LocalDate reportedOn) {
        for (Contradiction one : all) {
            if (one.test().holds(facts, reportedOn)) {
                return false;
            }
        }
        return true;
    }

    /** Adds all contradictions to the faults. */
    void find(Facts facts, @Nullable LocalDate reportedOn, FaultList faults) {
        all.stream()
                .filter(one -> one.test().holds(facts, reportedOn))
                .forEach(one -> faults.add(one.pointer(), Fault.Code.INCONSISTENT, one.message()));
    }

    private void order(Provisions.Pair pair, Words words) {
        Known first = known(pair.first());
        Known second = known(pair.second());
        Test test = (facts, reportedOn) -> isGreater(first.of(facts, reportedOn), second.of(facts, reportedOn));
        if (place(pair.second()) > place(pair.first())) {
            String other = name(pair.first());
            add(
                    test,
                    pair.second(),
                    "不能" + words.zhBelow + " `" + other + "`",
                    "must not be " + words.below + " `" + other + "`");
        } else {
            String other = name(pair.second());
            add(
                    test,
                    pair.first(),
                    "不能" + words.zhAbove + " `" + other + "`",
                    "must not be " + words.above + " `" + other + "`");
        }
    }

    private static boolean isGreater(@Nullable Object first, @Nullable Object second) {
        return first != null && second != null && Order.compare(first, second) > 0;
    }

    private void notAfter(String path, Derivation.NotAfter derivation) {
        Known said = known(path);
        Known day = known(derivation.path());
        Known limit = known(derivation.other());
        contradicts(
                (facts, reportedOn) -> said.of(facts, reportedOn) instanceof Boolean told
                        && day.of(facts, reportedOn) instanceof LocalDate one
                        && limit.of(facts, reportedOn) instanceof LocalDate other
                        && told == one.isAfter(other),
                path,
                derivation.path());
    }

    private void beginning(String path, Derivation.Beginning derivation) {
        Known said = known(path);
        Known whole = known(derivation.path());
        contradicts(
                (facts, reportedOn) -> said.of(facts, reportedOn) instanceof String told
                        && whole.of(facts, reportedOn) instanceof String digits
                        && !digits.startsWith(told),
                path,
                derivation.path());
    }

    private void contradicts(Test test, String path, String other) {
        String at = place(path) > place(other) ? path : other;
        String against = name(at.equals(path) ? other : path);
        add(test, at, "与 `" + against + "` 矛盾", "contradicts `" + against + "`");
    }

    private Known known(String path) {
        if (path.equals(Vocabulary.REPORTED_ON)) {
            return (facts, reportedOn) -> reportedOn;
        }
        Term term = vocabulary.term(path);
        return question.terms().contains(term)
                ? (facts, reportedOn) -> facts.stated(term)
                : (facts, reportedOn) -> null;
    }

    private static String said(String path) {
        return path.equals(Vocabulary.REPORTED_ON) ? Vocabulary.REPORTED_AT : path;
    }

    private int place(String path) {
        return vocabulary.stated(said(path)).orElseThrow().index();
    }

    private String name(String path) {
        Term term = vocabulary.stated(said(path)).orElseThrow();
        return question.facts().stream()
                .filter(fact -> fact.term().equals(term))
                .map(Question.Named::name)
                .findFirst()
                .orElse(path);
    }

    private void add(Test test, String path, String zh, String en) {
        all.add(new Contradiction(test, "/" + name(path).replace('.', '/'), new Message(zh, en)));
    }
}
