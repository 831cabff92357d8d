package io.baoxiu.journal.row;

import io.baoxiu.journal.Selection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The range of ids in which entries are searched, and further conditions. The time in an id is that of its decision or later, so a first
 * moment bounds the ids as it is; a last moment bounds them only with the longest lag added (the clock may have been set back).
 *
 * @param from inclusive, as SQL
 * @param before exclusive, as SQL
 * @param rest conditions, each followed by {@code and}
 */
record Bounds(String from, String before, String rest) {

    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID BEYOND = new UUID(-1, -1);

    static Bounds of(Selection selection, long lag, List<EntrySearch.Choice> choices) {
        Instant to = selection.to();
        UUID before = to == null ? BEYOND : EntryIds.first(to.toEpochMilli() + lag);
        UUID after = selection.after();
        if (after != null && after.toString().compareTo(before.toString()) < 0) {
            before = after;
        }
        Instant from = selection.from();
        String rest = choices.stream().map(Bounds::condition).collect(Collectors.joining());
        return new Bounds(
                quoted(from == null ? FIRST : EntryIds.first(from.toEpochMilli())),
                quoted(before),
                rest + decided(">=", from) + decided("<", to));
    }

    private static String condition(EntrySearch.Choice choice) {
        return choice.numbers().stream()
                .map(Object::toString)
                .collect(Collectors.joining(", ", choice.column() + " in (", ") and "));
    }

    private static String decided(String sign, @Nullable Instant moment) {
        return moment == null ? "" : "decided_at " + sign + " " + moment.toEpochMilli() + " and ";
    }

    private static String quoted(UUID id) {
        return "'" + id + "'";
    }
}
