package io.baoxiu.ledger;

import io.baoxiu.table.cell.StatedCells;
import io.baoxiu.table.cell.text.Typed;
import io.baoxiu.table.workbook.Cell;
import io.baoxiu.vocabulary.ValueType;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of one column, in which few texts occur many times: the readings of the first thousand texts are
 * cached.
 */
final class ReadCells {

    private static final int MOST = 1_024;
    private static final int LONGEST = 64;

    private final StatedCells cells;
    private final ValueType type;
    private final Map<String, Typed<Optional<Object>>> known = new ConcurrentHashMap<>();

    ReadCells(StatedCells cells, ValueType type) {
        this.cells = cells;
        this.type = type;
    }

    /** The value; empty if nothing is stated. */
    Typed<Optional<Object>> of(@Nullable Cell cell) {
        if (!(cell instanceof Cell.Text text) || text.value().length() > LONGEST) {
            return cells.of(cell, type);
        }
        Typed<Optional<Object>> before = known.get(text.value());
        if (before != null) {
            return before;
        }
        Typed<Optional<Object>> read = cells.of(cell, type);
        if (known.size() < MOST) {
            known.put(text.value(), read);
        }
        return read;
    }
}
