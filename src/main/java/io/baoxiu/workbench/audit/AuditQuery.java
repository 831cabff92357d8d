package io.baoxiu.workbench.audit;

import static io.baoxiu.decision.reading.RequestSchema.optional;

import io.baoxiu.decision.lookup.JournalFields;
import io.baoxiu.decision.lookup.JournalQuery;
import io.baoxiu.decision.reading.RequestSchema;
import io.baoxiu.release.record.AuditEntry;
import io.baoxiu.release.record.AuditEntry.Action;
import io.baoxiu.vocabulary.ValueType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the trail are requested; an absent part excludes none.
 *
 * @param to exclusive
 * @param before only entries with a lower number, for the next part of a list
 */
record AuditQuery(
        @Nullable String person,
        @Nullable String action,
        @Nullable String release,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable Long before) {

    static final String BEFORE = "before";
    static final String ACTION = "action";

    /** The filters of the list, in the order of a sentence: who did what with which release, and when. */
    static final List<String> FILTERS = List.of("person", ACTION, "release", "from", "to");

    /** All actions. */
    static final List<String> ACTIONS = Stream.of(Action.values())
            .filter(action -> action != Action.UNKNOWN)
            .map(Action::name)
            .toList();

    private static final RequestSchema FORM = new RequestSchema(
            optional("person", ValueType.TEXT),
            optional(ACTION, ValueType.codes(ACTIONS.toArray(String[]::new))),
            optional("release", ValueType.TEXT),
            JournalFields.FROM,
            JournalFields.TO,
            optional(BEFORE, ValueType.whole(1, Integer.MAX_VALUE)));

    /** @throws io.baoxiu.decision.reading.json.FaultyFields when a parameter is invalid */
    static AuditQuery of(Map<String, String[]> parameters) {
        Map<String, String[]> meant = new HashMap<>(parameters);
        meant.replaceAll(
                (name, values) -> name.equals("from") || name.equals("to") ? JournalQuery.withPlus(values) : values);
        RequestSchema.Filled form = FORM.read(meant);
        return new AuditQuery(
                form.text("person"),
                form.text(ACTION),
                form.text("release"),
                JournalQuery.from(form),
                JournalQuery.to(form),
                form.whole(BEFORE));
    }

    boolean means(AuditEntry entry) {
        return (person == null || person.equals(entry.person()))
                && (action == null || action.equals(entry.action().name()))
                && (release == null || release.equals(entry.release()))
                && (from == null || !entry.at().isBefore(from))
                && (to == null || entry.at().isBefore(to))
                && (before == null || entry.number() < before);
    }
}
