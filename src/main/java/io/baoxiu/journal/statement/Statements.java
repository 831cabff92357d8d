package io.baoxiu.journal.statement;

import io.baoxiu.journal.JournalUnavailable;
import io.baoxiu.journal.append.EntryStore;
import io.baoxiu.journal.row.KeptEntries;
import io.baoxiu.journal.share.Recent;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws monthly statements from the journal. */
@Component
public final class Statements {

    /** Replicas whose clocks differ by more are not ready. */
    private static final long CLOCKS_DIFFER_BY_MILLIS = 2_500;

    /** As many lines as take a few megabytes. */
    private static final int REMEMBERED = 20_000;

    private final EntryStore store;
    private final Clock clock;
    private final Map<UUID, Statement.Line> remembered = Recent.map(REMEMBERED);

    public Statements(EntryStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Whether a statement up to a moment can be drawn: not while the moment is in the future. */
    public boolean hasCome(Instant upTo) {
        return !upTo.isAfter(clock.instant())
                || JournalUnavailable.whileReading(
                        "journal", () -> store.finality().includes(upTo.toEpochMilli()));
    }

    /**
     * The statement of a month from the decisions up to a moment; no decision is added before that moment any more.
     *
     * @param upTo a moment that {@linkplain #hasCome has come}; if absent, the moment of the call
     * @param meant which lines are included
     */
    public Statement of(YearMonth month, @Nullable Instant upTo, Predicate<Statement.Line> meant) {
        return JournalUnavailable.whileReading("journal", () -> drawn(month, finalUpTo(upTo), meant));
    }

    private long finalUpTo(@Nullable Instant upTo) {
        if (upTo == null) {
            long now = clock.instant().toEpochMilli();
            return store.finality().include(now, CLOCKS_DIFFER_BY_MILLIS);
        }
        long asked = upTo.toEpochMilli();
        return store.finality().includes(asked) ? asked : store.finality().include(asked, 0);
    }

    private Statement drawn(YearMonth month, long upTo, Predicate<Statement.Line> meant) {
        List<Statement.Line> lines = lines(store.entries().settled(month, upTo))
                .filter(meant)
                .sorted(Settlement.ORDER)
                .toList();
        long from = start(month);
        long before = Math.min(start(month.plusMonths(1)), upTo + 1);
        KeptEntries.OnNoLine others = store.entries().onNoLine(from, before);
        return new Statement(
                month.toString(),
                Instant.ofEpochMilli(upTo)
                        .truncatedTo(ChronoUnit.MILLIS)
                        .atZone(ReportedAt.ZONE)
                        .toOffsetDateTime(),
                lines,
                Settlement.totals(lines),
                others.withoutReference(),
                others.dropped());
    }

    /** An entry never changes, so a line that was read before is not read again. */
    private Stream<Statement.Line> lines(List<UUID> settled) {
        Map<UUID, Statement.Line> lines = new HashMap<>();
        for (UUID id : settled) {
            Statement.Line known = remembered.get(id);
            if (known != null) {
                lines.put(id, known);
            }
        }
        store.entries()
                .texts(settled.stream().filter(id -> !lines.containsKey(id)).toList())
                .map(StatementLines::of)
                .forEach(line -> {
                    lines.put(line.decision(), line);
                    remembered.put(line.decision(), line);
                });
        return lines.values().stream();
    }

    private static long start(YearMonth month) {
        LocalDate first = month.atDay(1);
        return first.atStartOfDay(ReportedAt.ZONE).toInstant().toEpochMilli();
    }
}
