package io.baoxiu.table;

import io.baoxiu.table.condition.UnaryTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule of a table.
 *
 * @param number as the spreadsheet program numbers the row
 * @param conditions in the order of the table's condition columns
 * @param outcomes in the order of the table's outcome columns; {@code null} for a blank cell
 */
public record Row(
        int number,
        String id,
        List<UnaryTest> conditions,
        List<@Nullable Object> outcomes,
        String clause,
        String textZh,
        String textEn) {

    public Row {
        conditions = List.copyOf(conditions);
        outcomes = Collections.unmodifiableList(new ArrayList<>(outcomes));
    }
}
