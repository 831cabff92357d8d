package io.baoxiu.release.draft;

import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Tables;
import io.baoxiu.table.file.ContentHash;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.grid.Grid;
import io.baoxiu.table.grid.GridReading;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * A cache of workbooks as grids: a large one takes a second to read, but must be edited at every keystroke. A workbook larger than the
 * cache is read each time.
 */
@Component
class Grids {

    private static final int SHARE_OF_THE_HEAP = 8;

    private final long most;
    private final Map<Key, Grid> kept = new LinkedHashMap<>(16, 0.75f, true);

    Grids() {
        this(Runtime.getRuntime().maxMemory() / SHARE_OF_THE_HEAP);
    }

    /** @param most approximate bytes that all grids together may take */
    Grids(long most) {
        this.most = most;
    }

    private record Key(String name, String content, Object vocabulary) {}

    GridReading of(WorkbookFile file, Tables tables) {
        var key = new Key(file.name(), ContentHash.of(file.content()), tables.vocabulary());
        synchronized (kept) {
            Grid known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        List<String> names = tables.all().stream().map(DecisionTable::name).toList();
        GridReading read = Grid.of(file, tables.vocabulary(), names);
        if (read instanceof Grid grid) {
            keep(key, grid);
        }
        return read;
    }

    private void keep(Key key, Grid grid) {
        synchronized (kept) {
            kept.put(key, grid);
            long bytes = bytes();
            for (Iterator<Grid> eldest = kept.values().iterator(); bytes > most; ) {
                bytes -= eldest.next().bytes();
                eldest.remove();
            }
        }
    }

    /** The approximate memory of the cached grids. */
    long bytes() {
        synchronized (kept) {
            return kept.values().stream().mapToLong(Grid::bytes).sum();
        }
    }
}
