package io.baoxiu.web;

import static io.baoxiu.decision.reading.SmallForm.optional;

import io.baoxiu.journal.Selection;
import io.baoxiu.rules.KeptTerms;
import io.baoxiu.vocabulary.Field;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.List;
import java.util.stream.Stream;

/** By what entries of the journal can be asked for. Codes are those of a vocabulary, so a mistyped one is told. */
public final class JournalFields {

    static final Field FROM = optional("from", ValueType.MOMENT);
    static final Field TO = optional("to", ValueType.MOMENT);

    private JournalFields() {}

    /** What entries must have. */
    static List<Field> filters(Vocabulary vocabulary) {
        return Stream.concat(
                        Stream.of(
                                optional(Selection.QUESTION, questions(vocabulary)),
                                optional(Selection.CALLER, ValueType.codes(Reach.ME)),
                                optional(Selection.RELEASE, ValueType.TEXT)),
                        KeptTerms.SHIPPED.labels().entrySet().stream()
                                .filter(label -> label.getValue().asked())
                                .map(label -> labelled(label.getKey(), label.getValue(), vocabulary)))
                .toList();
    }

    /** What entries must have, when they were decided, and how many of them, after which. */
    public static List<Field> all(Vocabulary vocabulary) {
        return Stream.concat(
                        filters(vocabulary).stream(),
                        Stream.of(
                                FROM, TO, optional("after", ValueType.TEXT), optional("size", ValueType.whole(1, 500))))
                .toList();
    }

    private static ValueType questions(Vocabulary vocabulary) {
        return ValueType.codes(vocabulary.questions().keySet().toArray(String[]::new));
    }

    /** A number may be one that an earlier vocabulary allowed. */
    private static Field labelled(String name, KeptTerms.Label label, Vocabulary vocabulary) {
        return optional(
                name,
                label.number()
                        ? ValueType.whole(0, Integer.MAX_VALUE)
                        : vocabulary.term(label.paths().get(0)).type());
    }
}
