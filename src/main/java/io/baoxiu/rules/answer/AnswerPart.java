package io.baoxiu.rules.answer;

import io.baoxiu.rules.Case;
import io.baoxiu.rules.Result;
import io.baoxiu.rules.file.Provisions;
import io.baoxiu.table.Order;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A property of an answer. */
sealed interface AnswerPart {

    void write(Case about, JsonGenerator json);

    AnswerShape shape();

    private static AnswerShape.Value shape(String name, Term term) {
        boolean list = term.type() instanceof ValueType.ListOf;
        return new AnswerShape.Value(name, term.type(), !list && term.mayBeUnknown());
    }

    /** One value. */
    record Value(String name, Term term) implements AnswerPart {
        @Override
        public void write(Case about, JsonGenerator json) {
            json.writeName(name);
            JsonValues.write(about.value(term), term.type(), json);
        }

        @Override
        public AnswerShape shape() {
            return AnswerPart.shape(name, term);
        }
    }

    /**
     * Several properties in an object.
     *
     * @param nullWhile the term while which is unknown there is none
     */
    record Group(String name, @Nullable Term nullWhile, Map<String, AnswerPart> parts) implements AnswerPart {

        @Override
        public void write(Case about, JsonGenerator json) {
            if (nullWhile != null && about.value(nullWhile) == null) {
                json.writeNullProperty(name);
            } else {
                json.writeObjectPropertyStart(name);
                writeParts(about, json);
                json.writeEndObject();
            }
        }

        @Override
        public AnswerShape.Group shape() {
            return new AnswerShape.Group(
                    name,
                    nullWhile != null,
                    parts.values().stream().map(AnswerPart::shape).toList());
        }

        void writeParts(Case about, JsonGenerator json) {
            parts.values().forEach(part -> part.write(about, json));
        }
    }

    /**
     * The entries of a group, an object each.
     *
     * @param own the terms of the group, of which an entry has a value of one at least
     * @param whenKnown the term that an entry must have to be told; any where it is absent
     */
    record Entries(
            String name,
            List<Term> own,
            @Nullable Term whenKnown,
            List<Term> order,
            boolean leavesOut,
            Map<String, Term> told)
            implements AnswerPart {

        static Entries of(String name, String group, Vocabulary vocabulary, Provisions provisions) {
            List<Term> own = vocabulary.terms().stream()
                    .filter(term -> term.group().equals(group))
                    .toList();
            Provisions.Entries said = provisions.entries().get(group);
            return said == null
                    ? new Entries(name, own, null, List.of(), false, new LinkedHashMap<>())
                    : new Entries(
                            name,
                            own,
                            vocabulary.term(said.whenKnown()),
                            said.order().stream().map(vocabulary::term).toList(),
                            said.leavesOut(),
                            new LinkedHashMap<>());
        }

        void add(String property, Term term) {
            told.put(property, term);
        }

        @Override
        public void write(Case about, JsonGenerator json) {
            json.writeArrayPropertyStart(name);
            for (Result entry : entries(about)) {
                json.writeStartObject();
                told.forEach((property, term) -> {
                    Object value = entry.value(term);
                    if (value != null || !leavesOut) {
                        json.writeName(property);
                        JsonValues.write(value, term.type(), json);
                    }
                });
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        @Override
        public AnswerShape shape() {
            return new AnswerShape.Entries(
                    name,
                    leavesOut,
                    told.entrySet().stream()
                            .map(one -> AnswerPart.shape(one.getKey(), one.getValue()))
                            .toList());
        }

        /** Those that are told, in the order in which they are. */
        List<Result> entries(Case about) {
            List<Result> entries = new ArrayList<>();
            for (Result result : about.results()) {
                if (whenKnown == null ? result.hasAny(own) : result.value(whenKnown) != null) {
                    entries.add(result);
                }
            }
            if (!order.isEmpty()) {
                entries.sort(this::compare);
            }
            return entries;
        }

        private int compare(Result one, Result other) {
            return order.stream()
                    .map(term -> Comparator.<Result>comparingInt(result -> 0)
                            .thenComparing((a, b) -> compare(term, a.value(term), b.value(term))))
                    .reduce(Comparator::thenComparing)
                    .map(comparator -> comparator.compare(one, other))
                    .orElse(0);
        }

        private static int compare(Term term, @Nullable Object one, @Nullable Object other) {
            if (one == null || other == null) {
                return Boolean.compare(one == null, other == null);
            }
            return term.type() instanceof ValueType.Code code
                    ? Integer.compare(
                            code.list().place((String) one), code.list().place((String) other))
                    : Order.compare(one, other);
        }
    }
}
