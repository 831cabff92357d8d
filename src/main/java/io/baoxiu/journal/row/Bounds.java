package io.baoxiu.journal.row;

import io.baoxiu.journal.Selection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Between which ids entries may be, and what must hold of them besides. An id is of the moment of its decision or of a later
 * one, so a first moment bounds it; a last moment does by as much later as the clock was ever set back.
 *
 * @param from inclusive, as SQL
 * @param before exclusive, as SQL
 * @param rest conditions, each with an {@code and} behind it
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
