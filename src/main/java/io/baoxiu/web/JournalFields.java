package io.baoxiu.web;

import static io.baoxiu.decision.reading.SmallForm.optional;

import io.baoxiu.journal.Selection.By;
import io.baoxiu.vocabulary.Field;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** By what entries of the journal can be asked for. Codes are those of a vocabulary, so a mistyped one is told. */
public final class JournalFields {

    static final Field FROM = optional("from", ValueType.MOMENT);
    static final Field TO = optional("to", ValueType.MOMENT);

    private JournalFields() {}

    /** What entries must have. */
    static Map<By, Field> filters(Vocabulary vocabulary) {
        return new EnumMap<>(Map.of(
                By.QUESTION, optional("question", questions(vocabulary)),
                By.CALLER, optional("caller", ValueType.codes(Reach.ME)),
                By.RELEASE, optional("release", ValueType.TEXT),
                By.REFERENCE, optional("reference", ValueType.TEXT),
                By.PROJECT, optional("project", ValueType.TEXT),
                By.PARTY, concluded("party", "responsibility.party", vocabulary),
                By.WARRANTY_CLASS, concluded("warrantyClass", "responsibility.warrantyClass", vocabulary),
                By.TIER, optional("tier", ValueType.whole(0, Integer.MAX_VALUE)),
                By.APPROVER, concluded("approver", "approval.approver", vocabulary)));
    }

    /** What entries must have, when they were decided, and how many of them, after which. */
    public static List<Field> all(Vocabulary vocabulary) {
        return Stream.concat(
                        filters(vocabulary).values().stream(),
                        Stream.of(
                                FROM, TO, optional("after", ValueType.TEXT), optional("size", ValueType.whole(1, 500))))
                .toList();
    }

    private static ValueType questions(Vocabulary vocabulary) {
        return ValueType.codes(vocabulary.questions().keySet().toArray(String[]::new));
    }

    private static Field concluded(String name, String path, Vocabulary vocabulary) {
        return optional(name, vocabulary.term(path).type());
    }
}
