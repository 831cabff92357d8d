package io.baoxiu.release.draft;

import io.baoxiu.release.record.ContentHash;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Tables;
import io.baoxiu.table.WorkbookFile;
import io.baoxiu.table.grid.Grid;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Workbooks as grids, of which the last ones are kept: a large one takes a second to be read, and a key to be edited. */
@Component
class Grids {

    private static final long MOST_BYTES = 8L << 20;

    private final Map<Key, Grid> kept = new LinkedHashMap<>(16, 0.75f, true);

    private record Key(String name, String content, Object vocabulary) {}

    /** Empty where the file cannot be read as a workbook. */
    Optional<Grid> of(WorkbookFile file, Tables tables) {
        var key = new Key(file.name(), ContentHash.of(file.content()), tables.vocabulary());
        synchronized (kept) {
            Grid known = kept.get(key);
            if (known != null) {
                return Optional.of(known);
            }
        }
        List<String> names = tables.all().stream().map(DecisionTable::name).toList();
        Optional<Grid> read = Grid.of(file, tables.vocabulary(), names);
        read.ifPresent(grid -> keep(key, grid));
        return read;
    }

    private void keep(Key key, Grid grid) {
        synchronized (kept) {
            kept.put(key, grid);
            long bytes = kept.values().stream()
                    .mapToLong(one -> one.file().content().length)
                    .sum();
            for (Iterator<Grid> eldest = kept.values().iterator(); bytes > MOST_BYTES && kept.size() > 1; ) {
                bytes -= eldest.next().file().content().length;
                eldest.remove();
            }
        }
    }
}
