package io.baoxiu.table.workbook.rows;

import io.baoxiu.table.workbook.Cell;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The source of a row of a sheet.
 *
 * @param base its previous number; 0 for a new row
 * @param like the previous number of the row whose formats a new row gets; 0 for none
 * @param cells the new content of some cells, by column from 0; {@code null} for blank
 */
public record RowSource(int base, int like, Map<Integer, @Nullable Cell> cells) {

    public RowSource {
        cells = Collections.unmodifiableMap(new TreeMap<>(cells));
    }

    boolean isNew() {
        return base == 0;
    }
}
