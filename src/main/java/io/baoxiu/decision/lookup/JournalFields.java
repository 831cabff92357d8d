package io.baoxiu.decision.lookup;

import static io.baoxiu.decision.reading.RequestSchema.optional;

import io.baoxiu.journal.Selection;
import io.baoxiu.rules.answer.KeptTerms;
import io.baoxiu.vocabulary.Field;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The fields by which entries of the journal can be selected. Questions and codes are checked against a
 * vocabulary, so a mistyped one is an error; codes that entries have from an earlier vocabulary are accepted too.
 *
 * @param kept the values that entries have, by name
 */
public record JournalFields(Vocabulary vocabulary, Map<String, Set<String>> kept) {

    public static final Field FROM = optional("from", ValueType.MOMENT);
    public static final Field TO = optional("to", ValueType.MOMENT);

    /** The fields for values that entries must have. */
    List<Field> filters() {
        return Stream.concat(
                        Stream.of(
                                optional(
                                        Selection.QUESTION,
                                        known(
                                                Selection.QUESTION,
                                                vocabulary.questions().keySet())),
                                optional(Selection.CALLER, ValueType.codes(Reach.ME)),
                                optional(Selection.RELEASE, ValueType.TEXT)),
                        KeptTerms.SHIPPED.labels().entrySet().stream()
                                .filter(label -> label.getValue().asked())
                                .map(label -> labelled(label.getKey(), label.getValue())))
                .toList();
    }

    /** The fields for values, for the period, for the number of entries, and for where to continue. */
    public List<Field> all() {
        return Stream.concat(
                        filters().stream(),
                        Stream.of(
                                FROM, TO, optional("after", ValueType.TEXT), optional("size", ValueType.whole(1, 500))))
                .toList();
    }

    /** Accepts numbers that only an earlier vocabulary allowed. */
    private Field labelled(String name, KeptTerms.Label label) {
        return optional(
                name,
                label.number()
                        ? ValueType.whole(0, Integer.MAX_VALUE)
                        : known(name, vocabulary.term(label.paths().get(0)).type()));
    }

    private ValueType known(String name, ValueType type) {
        return type instanceof ValueType.Code code ? known(name, code) : type;
    }

    private ValueType known(String name, ValueType.Code code) {
        return code.codes().containsAll(kept.getOrDefault(name, Set.of())) ? code : known(name, code.codes());
    }

    private ValueType known(String name, Collection<String> codes) {
        return ValueType.codes(Stream.concat(codes.stream(), kept.getOrDefault(name, Set.of()).stream())
                .distinct()
                .toArray(String[]::new));
    }
}
