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

/**
 * Workbooks as grids, of which the last ones are kept: a large one takes a second to be read, and a key to be edited. One that
 * is larger than all that may be kept is read each time.
 */
@Component
class Grids {

    private static final long MOST_CELLS = 2_000_000;

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
            long cells = kept.values().stream().mapToLong(Grid::cells).sum();
            for (Iterator<Grid> eldest = kept.values().iterator(); cells > MOST_CELLS; ) {
                cells -= eldest.next().cells();
                eldest.remove();
            }
        }
    }
}
