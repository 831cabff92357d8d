package io.baoxiu.table.workbook.rows;

import io.baoxiu.table.workbook.Cell;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where a row of a sheet comes from.
 *
 * @param base its number before; 0 for a new one
 * @param like the number before of the row whose formats a new one takes; 0 for none
 * @param cells what else is to stand in some of its cells, by column from 0; {@code null} for nothing
 */
public record RowSource(int base, int like, Map<Integer, @Nullable Cell> cells) {

    public RowSource {
        cells = Collections.unmodifiableMap(new TreeMap<>(cells));
    }

    boolean isNew() {
        return base == 0;
    }
}
