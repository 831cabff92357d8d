package io.baoxiu.workbench.decisions;

import io.baoxiu.decision.Caller;
import io.baoxiu.decision.Caller.Role;
import io.baoxiu.decision.lookup.JournalFields;
import io.baoxiu.decision.lookup.Reach;
import io.baoxiu.journal.Selection;
import io.baoxiu.rules.answer.KeptTerms;
import io.baoxiu.vocabulary.Field;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.words.KeptWords;
import io.baoxiu.workbench.form.Filter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The fields by which the journal is searched, as far as the caller may use them. */
record JournalFilters(JournalFields fields, KeptWords words, Caller caller) {

    private static final Set<String> DAYS = Set.of("from", "to");
    private static final Set<String> NOT_SHOWN = Set.of("after", "size");

    /** Whether a caller may read only their own decisions. */
    static boolean ownOnly(Caller caller) {
        return !Reach.readsAll(caller) && !caller.is(Role.FINANCE);
    }

    /** First the labels, then the period, then the question and the caller. */
    List<Filter> of(Map<String, String> typed, Map<String, String> faults) {
        return fields.all().stream()
                .filter(field -> isShown(field.path()))
                .sorted(Comparator.comparingInt(field -> turn(field.path())))
                .map(field -> new Filter(
                        field.path(),
                        words.name(field.path()),
                        choices(field, typed.getOrDefault(field.path(), "")),
                        typed.getOrDefault(field.path(), ""),
                        faults.get(field.path())))
                .toList();
    }

    private static int turn(String name) {
        return KeptTerms.SHIPPED.labels().containsKey(name) ? 0 : DAYS.contains(name) ? 1 : 2;
    }

    private boolean isShown(String name) {
        return !NOT_SHOWN.contains(name)
                && !(name.equals(Selection.CALLER) && ownOnly(caller))
                && !(name.equals(Selection.REFERENCE) && !ownOnly(caller) && !Reach.readsAll(caller));
    }

    private List<Filter.Choice> choices(Field field, String text) {
        Stream<String> codes = field.type() instanceof ValueType.Code code ? code.codes().stream() : Stream.empty();
        return codes.map(code -> new Filter.Choice(
                        code,
                        field.path().equals(Selection.CALLER) ? "" : words.value(field.path(), code),
                        code.equals(text)))
                .toList();
    }
}
