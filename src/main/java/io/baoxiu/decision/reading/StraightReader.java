package io.baoxiu.decision.reading;

import io.baoxiu.vocabulary.Facts;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.Vocabulary;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads valid requests of a question directly from their bytes, without a tree. It accepts a request only if each property is known, stated
 * once, and has a plain value that fits, and nothing is missing or contradictory. It leaves any other request to {@link FactsReader}, which
 * may still find it valid. A test compares the two readers with random requests, valid and faulty.
 */
final class StraightReader {

    private final Vocabulary vocabulary;
    private final Question question;
    private final OwnMoments moments;
    private final Group root;
    private final int places;
    private final int[] required;
    private final @Nullable Term moment;
    private final List<RequiredWhen> requiredWhen;
    private final Contradictions contradictions;
    private final List<LeftToClock> clocks;

    /** A property: a value, or an object with more of them. */
    private record Property(
            int place,
            int term,
            PlainValues.@Nullable Reader reader,
            @Nullable Group group) {}

    private record Group(ByteNames<Property> properties) {}

    StraightReader(
            Vocabulary vocabulary,
            Question question,
            Contradictions contradictions,
            List<RequiredWhen> requiredWhen,
            OwnMoments moments) {
        this.vocabulary = vocabulary;
        this.question = question;
        this.contradictions = contradictions;
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
        this.requiredWhen = requiredWhen.stream()
                .filter(one -> question.terms().contains(one.term()))
                .toList();
        clocks = LeftToClock.of(vocabulary, question);
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

    /** The facts; {@code null} if the request is not known to be valid. */
    @Nullable
    Facts read(byte[] body, ReportedAt now) {
        @Nullable Object[] stated = new Object[vocabulary.size()];
        var text = new PlainText(body);
        if (!object(root, text, stated, new boolean[places]) || !text.isAtEnd()) {
            return null;
        }
        return checked(stated, now);
    }

    /** The same for values that were read elsewhere. */
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
        for (RequiredWhen one : requiredWhen) {
            if (stated[one.term().index()] == null && one.holds(stated)) {
                return null;
            }
        }
        var facts = new Facts(vocabulary, question, stated);
        if (!contradictions.none(facts, reportedOn(stated, now))) {
            return null;
        }
        ReportedAt present = moments.of(facts, now);
        for (LeftToClock one : clocks) {
            if (stated[one.term().index()] == null) {
                stated[one.term().index()] = one.at(present);
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
