package io.baoxiu.decision.reading;

import io.baoxiu.rules.file.Provisions;
import io.baoxiu.rules.file.Provisions.Derivation;
import io.baoxiu.table.Order;
import io.baoxiu.table.UnaryTest;
import io.baoxiu.vocabulary.Facts;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.ReportedAt;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads requests of a question that nothing is wrong with straight from their bytes, without a tree. It knows a request to be
 * right where each property is a known one, stated once, with a plain value that fits, and nothing is missing or contradicts
 * itself. Of any other it says nothing: {@link FactsReader} reads it and finds what is wrong, or that nothing is. Both are held together
 * by random requests, right and spoilt.
 */
final class StraightReader {

    private final Vocabulary vocabulary;
    private final Question question;
    private final OwnMoments moments;
    private final Group root;
    private final int places;
    private final int[] required;
    private final @Nullable Term moment;
    private final List<Wrong> wrong = new ArrayList<>();
    private final List<Clock> clocks = new ArrayList<>();

    /** A property: a value, or an object with more of them. */
    private record Property(
            int place,
            int term,
            PlainValues.@Nullable Reader reader,
            @Nullable Group group) {}

    private record Group(ByteNames<Property> properties) {}

    /** Something that must not be so. */
    private interface Wrong {

        /** @param reportedOn absent where the question has none */
        boolean is(@Nullable Object[] stated, @Nullable LocalDate reportedOn);
    }

    /** What is left to the clock. */
    private record Clock(int term, boolean day) {}

    /** @param requiredWhen what must be stated under tests */
    StraightReader(
            Vocabulary vocabulary,
            Question question,
            Provisions provisions,
            Map<Term, Map<Term, UnaryTest>> requiredWhen,
            OwnMoments moments) {
        this.vocabulary = vocabulary;
        this.question = question;
        this.moments = moments;
        moment = vocabulary
                .stated(Vocabulary.REPORTED_AT)
                .filter(question.terms()::contains)
                .orElse(null);
        Map<String, Term> terms = new LinkedHashMap<>();
        question.facts().forEach(fact -> terms.put(fact.name(), fact.term()));
        terms.put(Vocabulary.RULES_AS_OF, vocabulary.rulesAsOf());
        int[] next = {0};
        root = group(terms, next);
        places = next[0];
        required = Stream.concat(question.required().stream(), moments.required(question).stream())
                .mapToInt(Term::index)
                .toArray();
        requiredWhen.forEach((term, tests) -> {
            if (question.terms().contains(term)) {
                wrong.add(missing(term, tests));
            }
        });
        clocks(provisions);
        contradictions(provisions);
    }

    private static Group group(Map<String, Term> terms, int[] next) {
        Map<String, Map<String, Term>> groups = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        List<Property> properties = new ArrayList<>();
        terms.forEach((name, term) -> {
            int dot = name.indexOf('.');
            if (dot < 0) {
                names.add(name);
                properties.add(new Property(next[0]++, term.index(), PlainValues.of(term.type()), null));
            } else {
                groups.computeIfAbsent(name.substring(0, dot), any -> new LinkedHashMap<>())
                        .put(name.substring(dot + 1), term);
            }
        });
        groups.forEach((name, inner) -> {
            names.add(name);
            properties.add(new Property(next[0]++, -1, null, group(inner, next)));
        });
        return new Group(new ByteNames<>(names, properties));
    }

    private static Wrong missing(Term term, Map<Term, UnaryTest> tests) {
        return (stated, reportedOn) -> stated[term.index()] == null
                && tests.entrySet().stream().allMatch(test -> {
                    Object value = stated[test.getKey().index()];
                    return test.getValue().holds(value == null ? test.getKey().absent() : value);
                });
    }

    private void clocks(Provisions provisions) {
        provisions.derived().forEach((path, derivation) -> {
            Term term = vocabulary.stated(path).orElse(null);
            if (derivation instanceof Derivation.Clock clock
                    && term != null
                    && (term.equals(vocabulary.rulesAsOf()) || question.terms().contains(term))) {
                clocks.add(new Clock(term.index(), clock.day()));
            }
        });
    }

    private void contradictions(Provisions provisions) {
        for (List<Provisions.Pair> pairs : List.of(provisions.inOrder(), provisions.atMost())) {
            for (Provisions.Pair pair : pairs) {
                Known first = known(pair.first());
                Known second = known(pair.second());
                wrong.add(
                        (stated, reportedOn) -> isGreater(first.of(stated, reportedOn), second.of(stated, reportedOn)));
            }
        }
        provisions.derived().forEach((path, derivation) -> {
            if (derivation instanceof Derivation.NotAfter notAfter) {
                Known said = known(path);
                Known day = known(notAfter.path());
                Known limit = known(notAfter.other());
                wrong.add((stated, reportedOn) -> said.of(stated, reportedOn) instanceof Boolean told
                        && day.of(stated, reportedOn) instanceof LocalDate one
                        && limit.of(stated, reportedOn) instanceof LocalDate other
                        && told == one.isAfter(other));
            } else if (derivation instanceof Derivation.Beginning beginning) {
                Known said = known(path);
                Known whole = known(beginning.path());
                wrong.add((stated, reportedOn) -> said.of(stated, reportedOn) instanceof String told
                        && whole.of(stated, reportedOn) instanceof String digits
                        && !digits.startsWith(told));
            }
        });
    }

    private static boolean isGreater(@Nullable Object first, @Nullable Object second) {
        return first != null && second != null && Order.compare(first, second) > 0;
    }

    /** A value as contradictions look at it. */
    private interface Known {
        @Nullable
        Object of(@Nullable Object[] stated, @Nullable LocalDate reportedOn);
    }

    private Known known(String path) {
        if (path.equals(Vocabulary.REPORTED_ON)) {
            return (stated, reportedOn) -> reportedOn;
        }
        Term term = vocabulary.term(path);
        return question.terms().contains(term)
                ? (stated, reportedOn) -> stated[term.index()]
                : (stated, reportedOn) -> null;
    }

    /** {@code null} where it is not known to be right. */
    @Nullable
    Facts read(byte[] body, ReportedAt now) {
        @Nullable Object[] stated = new Object[vocabulary.size()];
        var text = new PlainText(body);
        if (!object(root, text, stated, new boolean[places]) || !text.isAtEnd()) {
            return null;
        }
        return checked(stated, now);
    }

    /** The same of values that were read elsewhere. */
    @Nullable
    Facts take(Map<Question.Named, Object> values, ReportedAt now) {
        @Nullable Object[] stated = new Object[vocabulary.size()];
        values.forEach((fact, value) -> stated[fact.term().index()] = value);
        return checked(stated, now);
    }

    private @Nullable Facts checked(@Nullable Object[] stated, ReportedAt now) {
        for (int term : required) {
            if (stated[term] == null) {
                return null;
            }
        }
        LocalDate reportedOn = reportedOn(stated, now);
        for (Wrong each : wrong) {
            if (each.is(stated, reportedOn)) {
                return null;
            }
        }
        var facts = new Facts(vocabulary, question, stated);
        ReportedAt present = moments.of(facts, now);
        for (Clock clock : clocks) {
            if (stated[clock.term()] == null) {
                stated[clock.term()] = clock.day() ? present.day() : present;
            }
        }
        return facts;
    }

    private @Nullable LocalDate reportedOn(@Nullable Object[] stated, ReportedAt now) {
        if (moment == null) {
            return null;
        }
        return stated[moment.index()] instanceof ReportedAt reported ? reported.day() : now.day();
    }

    private static boolean object(Group group, PlainText text, @Nullable Object[] stated, boolean[] seen) {
        if (!text.skip('{')) {
            return false;
        }
        boolean more = text.next() != '}';
        while (more) {
            if (!property(group, text, stated, seen)) {
                return false;
            }
            more = text.skip(',');
        }
        return text.skip('}');
    }

    private static boolean property(Group group, PlainText text, @Nullable Object[] stated, boolean[] seen) {
        Property property = text.string() ? text.in(group.properties()) : null;
        if (property == null || seen[property.place()] || !text.skip(':')) {
            return false;
        }
        seen[property.place()] = true;
        if (text.word("null")) {
            return true;
        } else if (property.group() != null) {
            return object(property.group(), text, stated, seen);
        }
        Object value = property.reader() == null ? null : property.reader().read(text);
        stated[property.term()] = value;
        return value != null;
    }
}
