package io.baoxiu.workbench.tables;

import io.baoxiu.release.Releases;
import io.baoxiu.rules.engine.ShippedEngineering;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Tables;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.reading.TableReader;
import io.baoxiu.table.reading.TableReading;
import io.baoxiu.table.reading.cases.TableCase;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tables of any release with their worked cases. A release never changes, so its tables are cached for a while. */
@Component
public class PastTables {

    private static final int MOST_KEPT = 200;

    private final Releases releases;
    private final Map<Key, Optional<Past>> kept = recent();
    private final Map<Pair, Set<String>> differing = recent();

    PastTables(Releases releases) {
        this.releases = releases;
    }

    private static <K, V> Map<K, V> recent() {
        return Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > MOST_KEPT;
            }
        });
    }

    private record Key(String release, String table) {}

    private record Pair(String one, String other) {}

    private record Past(DecisionTable table, List<TableCase> cases) {}

    /** The table; empty if the release has none of this name. */
    public Optional<DecisionTable> find(String release, String table) {
        return past(release, table).map(Past::table);
    }

    /** Whether a table is the same workbook in two releases. */
    boolean isSame(String table, String one, String other) {
        return !differing
                .computeIfAbsent(new Pair(one, other), pair -> releases.differing(one, other))
                .contains(table);
    }

    public List<TableCase> cases(String release, String table) {
        return past(release, table).map(Past::cases).orElse(List.of());
    }

    private Optional<Past> past(String release, String table) {
        var key = new Key(release, table);
        Optional<Past> known = kept.get(key);
        if (known == null) {
            known = read(release, table);
            kept.put(key, known);
        }
        return known;
    }

    private Optional<Past> read(String release, String table) {
        List<WorkbookFile> files = releases.workbooks(release).stream()
                .filter(file -> file.name().equals(table) || file.name().equals(Vocabulary.NAME))
                .toList();
        TableReading reading = TableReader.read(files, Tables.NONE, ShippedEngineering.INSTANCE);
        return reading.tables()
                .find(table)
                .map(found -> new Past(found, reading.cases().getOrDefault(table, List.of())));
    }
}
