package io.baoxiu.decision.reading;

import io.baoxiu.decision.reading.json.Fault;
import io.baoxiu.decision.reading.json.FaultList;
import io.baoxiu.rules.file.Provisions;
import io.baoxiu.rules.file.Provisions.Derivation;
import io.baoxiu.table.Message;
import io.baoxiu.table.Order;
import io.baoxiu.vocabulary.Facts;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds fields of one request that cannot both be true. What is absent or could not be read contradicts nothing. The
 * fault is told at the field that the vocabulary has further down.
 */
final class Contradictions {

    private final Provisions provisions = Provisions.SHIPPED;
    private final Facts facts;
    private final Vocabulary vocabulary;
    private final Question question;
    private final Set<Term> taken;
    private final @Nullable LocalDate reportedOn;
    private final FaultList faults;

    /** @param reportedOn the day of the report; absent where there is none or it could not be read */
    private Contradictions(Facts facts, @Nullable LocalDate reportedOn, FaultList faults) {
        this.facts = facts;
        this.reportedOn = reportedOn;
        this.faults = faults;
        vocabulary = facts.vocabulary();
        question = facts.question();
        taken = question.terms();
    }

    /** Notes them as faults. */
    static void find(Facts facts, @Nullable LocalDate reportedOn, FaultList faults) {
        new Contradictions(facts, reportedOn, faults).find();
    }

    private void find() {
        provisions.inOrder().forEach(pair -> compare(pair, new Words("早于", "晚于", "before", "after")));
        provisions.atMost().forEach(pair -> compare(pair, new Words("少于", "多于", "less than", "more than")));
        provisions.derived().forEach((path, derivation) -> {
            if (derivation instanceof Derivation.NotAfter notAfter) {
                delivery(path, notAfter);
            } else if (derivation instanceof Derivation.Beginning beginning) {
                beginning(path, beginning);
            }
        });
    }

    private record Words(String zhBelow, String zhAbove, String below, String above) {}

    private void compare(Provisions.Pair pair, Words words) {
        Object first = value(pair.first());
        Object second = value(pair.second());
        if (first == null || second == null || Order.compare(first, second) <= 0) {
            return;
        }
        if (place(pair.second()) > place(pair.first())) {
            String other = name(pair.first());
            add(
                    pair.second(),
                    "不能" + words.zhBelow + " `" + other + "`",
                    "must not be " + words.below + " `" + other + "`");
        } else {
            String other = name(pair.second());
            add(
                    pair.first(),
                    "不能" + words.zhAbove + " `" + other + "`",
                    "must not be " + words.above + " `" + other + "`");
        }
    }

    private void delivery(String path, Derivation.NotAfter notAfter) {
        if (value(path) instanceof Boolean said
                && value(notAfter.path()) instanceof LocalDate day
                && value(notAfter.other()) instanceof LocalDate limit
                && said == day.isAfter(limit)) {
            contradicts(path, notAfter.path());
        }
    }

    private void beginning(String path, Derivation.Beginning beginning) {
        if (value(path) instanceof String said
                && value(beginning.path()) instanceof String digits
                && !digits.startsWith(said)) {
            contradicts(path, beginning.path());
        }
    }

    private void contradicts(String path, String other) {
        String at = place(path) > place(other) ? path : other;
        String against = name(at.equals(path) ? other : path);
        add(at, "与 `" + against + "` 矛盾", "contradicts `" + against + "`");
    }

    private @Nullable Object value(String path) {
        if (path.equals(Vocabulary.REPORTED_ON)) {
            return reportedOn;
        }
        Term term = vocabulary.term(path);
        return taken.contains(term) ? facts.stated(term) : null;
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

    private String pointer(String path) {
        return "/" + name(path).replace('.', '/');
    }

    private void add(String path, String zh, String en) {
        faults.add(pointer(path), Fault.Code.INCONSISTENT, new Message(zh, en));
    }
}
