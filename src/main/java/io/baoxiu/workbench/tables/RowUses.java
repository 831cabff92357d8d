package io.baoxiu.workbench.tables;

import io.baoxiu.journal.CountedDays;
import io.baoxiu.journal.Counts;
import io.baoxiu.release.CompiledRelease;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Row;
import io.baoxiu.vocabulary.ReportedAt;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How often the rows of a table decided, those of earlier releases counted with the rows that have their ids now. */
@Component
public class RowUses {

    private static final int YEAR = 365;
    private static final int MONTH = 30;

    private final Counts counts;
    private final PastTables past;
    private final Clock clock;

    RowUses(Counts counts, PastTables past, Clock clock) {
        this.counts = counts;
        this.past = past;
        this.clock = clock;
    }

    /** Of the rows of one table, by their ids. */
    public record OfTable(Map<String, Long> year, Map<String, Long> month, long most) {

        RowUse of(Row row) {
            long inYear = year.getOrDefault(row.id(), 0L);
            return new RowUse(inYear, month.getOrDefault(row.id(), 0L), most == 0 ? 0 : 100 * inYear / most);
        }
    }

    /** @throws io.baoxiu.journal.JournalUnavailable when they cannot be read now */
    public OfTable of(CompiledRelease release, DecisionTable table) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ReportedAt.ZONE);
        Map<String, Long> year = byId(counts.between(today.minusDays(YEAR - 1), today), release, table);
        return new OfTable(
                year,
                byId(counts.between(today.minusDays(MONTH - 1), today), release, table),
                year.values().stream().mapToLong(Long::longValue).max().orElse(0));
    }

    private Map<String, Long> byId(CountedDays days, CompiledRelease release, DecisionTable table) {
        Map<String, Map<Integer, String>> ids = new HashMap<>();
        ids.put(release.release().id(), ids(table));
        Map<String, Long> byId = new HashMap<>();
        days.rows().stream().filter(one -> one.table().equals(table.name())).forEach(one -> {
            String id = ids.computeIfAbsent(
                            one.release(),
                            other -> past.find(other, table.name())
                                    .map(RowUses::ids)
                                    .orElse(Map.of()))
                    .get(one.row());
            if (id != null) {
                byId.merge(id, one.number(), Long::sum);
            }
        });
        return byId;
    }

    private static Map<Integer, String> ids(DecisionTable table) {
        return table.rows().stream().collect(Collectors.toMap(Row::number, Row::id));
    }
}
