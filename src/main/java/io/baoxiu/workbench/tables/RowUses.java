package io.baoxiu.workbench.tables;

import io.baoxiu.journal.count.CountedDays;
import io.baoxiu.journal.count.Counts;
import io.baoxiu.journal.count.RowCount;
import io.baoxiu.release.CompiledRelease;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Row;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How often the rows of a table decided; rows of earlier releases are counted with the present rows of the same id. */
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

    /** The numbers for one table, by row id. */
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

    /** A row of a table in force that did not decide anything. */
    public record Unused(DecisionTable table, Row row) {}

    /** The unused rows of all tables in force, in the order of tables and rows. */
    public List<Unused> unused(CompiledRelease release, CountedDays days) {
        Map<String, List<RowCount>> byTable = days.rows().stream().collect(Collectors.groupingBy(RowCount::table));
        return release.tables().all().stream()
                .flatMap(table -> unused(release, table, byTable.getOrDefault(table.name(), List.of())))
                .toList();
    }

    /** Reads earlier releases only if a row is unused in the one in force. */
    private Stream<Unused> unused(CompiledRelease release, DecisionTable table, List<RowCount> counted) {
        String inForce = release.release().id();
        Set<Integer> now = counted.stream()
                .filter(one -> one.release().equals(inForce))
                .map(RowCount::row)
                .collect(Collectors.toSet());
        if (table.rows().stream().map(Row::number).allMatch(now::contains)) {
            return Stream.of();
        }
        Map<String, Long> used = byId(counted, release, table);
        return table.rows().stream().filter(row -> !used.containsKey(row.id())).map(row -> new Unused(table, row));
    }

    private Map<String, Long> byId(CountedDays days, CompiledRelease release, DecisionTable table) {
        return byId(
                days.rows().stream()
                        .filter(one -> one.table().equals(table.name()))
                        .toList(),
                release,
                table);
    }

    private Map<String, Long> byId(List<RowCount> counted, CompiledRelease release, DecisionTable table) {
        String inForce = release.release().id();
        Map<String, Map<Integer, String>> ids = new HashMap<>();
        Map<String, Long> byId = new HashMap<>();
        counted.forEach(one -> {
            String id = ids.computeIfAbsent(one.release(), other -> ids(other, inForce, table))
                    .get(one.row());
            if (id != null) {
                byId.merge(id, one.number(), Long::sum);
            }
        });
        return byId;
    }

    private Map<Integer, String> ids(String release, String inForce, DecisionTable table) {
        if (release.equals(inForce) || past.isSame(table.name(), release, inForce)) {
            return ids(table);
        }
        return past.find(release, table.name()).map(RowUses::ids).orElse(Map.of());
    }

    private static Map<Integer, String> ids(DecisionTable table) {
        return table.rows().stream().collect(Collectors.toMap(Row::number, Row::id));
    }
}
