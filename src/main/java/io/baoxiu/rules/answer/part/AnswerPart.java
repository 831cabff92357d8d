package io.baoxiu.rules.answer.part;

import io.baoxiu.rules.Case;
import io.baoxiu.rules.JsonBytes;
import io.baoxiu.rules.Result;
import io.baoxiu.rules.file.Provisions;
import io.baoxiu.table.condition.Order;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A property of an answer. */
public sealed interface AnswerPart {

    void write(Case about, JsonBytes json);

    AnswerShape shape();

    private static AnswerShape.Value shape(String name, Term term) {
        boolean list = term.type() instanceof ValueType.ListOf;
        return new AnswerShape.Value(name, term.type(), !list && term.mayBeUnknown());
    }

    /** One value, with what is needed to write its JSON. */
    record Value(String name, Term term, Named named) implements AnswerPart {

        public Value(String name, Term term) {
            this(name, term, new Named(name, term));
        }

        @Override
        public void write(Case about, JsonBytes json) {
            named.write(about.value(term), json);
        }

        @Override
        public AnswerShape shape() {
            return AnswerPart.shape(name, term);
        }
    }

    /** How a value is written with its name. */
    record Named(byte[] name, JsonValues.Writer writer, boolean list) {

        public Named(String name, Term term) {
            this(JsonBytes.name(name), JsonValues.writer(term.type()), term.type() instanceof ValueType.ListOf);
        }

        public void write(@Nullable Object value, JsonBytes json) {
            JsonValues.write(value, writer, list, json.named(name));
        }
    }

    /**
     * Several properties in an object.
     *
     * @param nullWhile while this term is unknown, the object is null
     */
    record Group(String name, byte[] made, @Nullable Term nullWhile, Map<String, AnswerPart> parts)
            implements AnswerPart {

        public Group(String name, @Nullable Term nullWhile, Map<String, AnswerPart> parts) {
            this(name, JsonBytes.name(name), nullWhile, parts);
        }

        @Override
        public void write(Case about, JsonBytes json) {
            if (nullWhile != null && about.value(nullWhile) == null) {
                json.named(made).nothing();
            } else {
                json.named(made).begin('{');
                writeParts(about, json);
                json.end('}');
            }
        }

        @Override
        public AnswerShape.Group shape() {
            return new AnswerShape.Group(
                    name,
                    nullWhile != null,
                    parts.values().stream().map(AnswerPart::shape).toList());
        }

        public void writeParts(Case about, JsonBytes json) {
            for (AnswerPart part : parts.values()) {
                part.write(about, json);
            }
        }
    }

    /**
     * The entries of a group, one object each.
     *
     * @param own the terms of the group; an entry has a value for at least one
     * @param whenKnown the term that an entry must have to be part of the answer; if absent, no condition
     */
    record Entries(
            String name,
            byte[] made,
            List<Term> own,
            @Nullable Term whenKnown,
            @Nullable Comparator<Result> order,
            boolean leavesOut,
            Map<String, Term> told,
            List<Named> columns)
            implements AnswerPart {

        public static Entries of(String name, String group, Vocabulary vocabulary, Provisions provisions) {
            List<Term> own = vocabulary.terms().stream()
                    .filter(term -> term.group().equals(group))
                    .toList();
            Provisions.Entries said = provisions.entries().get(group);
            byte[] made = JsonBytes.name(name);
            return said == null
                    ? new Entries(name, made, own, null, null, false, new LinkedHashMap<>(), new ArrayList<>())
                    : new Entries(
                            name,
                            made,
                            own,
                            vocabulary.term(said.whenKnown()),
                            said.order().stream()
                                    .map(path -> by(vocabulary.term(path)))
                                    .reduce(Comparator::thenComparing)
                                    .orElse(null),
                            said.leavesOut(),
                            new LinkedHashMap<>(),
                            new ArrayList<>());
        }

        public void add(String property, Term term) {
            told.put(property, term);
            columns.add(new Named(property, term));
        }

        @Override
        public void write(Case about, JsonBytes json) {
            json.named(made).begin('[');
            for (Result entry : entries(about)) {
                json.begin('{');
                int column = 0;
                for (Term term : told.values()) {
                    Object value = entry.value(term);
                    if (value != null || !leavesOut) {
                        columns.get(column).write(value, json);
                    }
                    column++;
                }
                json.end('}');
            }
            json.end(']');
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

        /** The entries that are part of the answer, in their order. */
        public List<Result> entries(Case about) {
            List<Result> entries = new ArrayList<>();
            for (Result result : about.results()) {
                if (whenKnown == null ? result.hasAny(own) : result.value(whenKnown) != null) {
                    entries.add(result);
                }
            }
            if (order != null) {
                entries.sort(order);
            }
            return entries;
        }

        private static Comparator<Result> by(Term term) {
            return (one, other) -> compare(term, one.value(term), other.value(term));
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
