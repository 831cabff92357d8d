package io.baoxiu.workbench.change.sheet;

import com.fasterxml.jackson.annotation.JsonValue;
import io.baoxiu.workbench.words.ClassSign;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet as the page needs it.
 *
 * @param key its machine name; empty if it has none
 * @param align {@code start}, or {@code end} for figures
 * @param choices the values to choose from, as the workbook writes them; absent if any text can be typed
 * @param signs shown beside values; absent if no value has one
 * @param several whether a cell may hold several values
 * @param hidden whether it is hidden at first: hidden in the workbook, or reasons in the other language
 */
public record ColumnJson(
        String letter,
        String key,
        String label,
        Kind kind,
        @Nullable String unit,
        String align,
        @Nullable List<String> choices,
        @Nullable Map<String, ClassSign> signs,
        boolean several,
        boolean readOnly,
        boolean hidden) {

    /** What the column contains. */
    public enum Kind {
        ID,
        CONDITION,
        OUTCOME,
        CLAUSE,
        REASON,
        SETTING,
        OTHER;

        @JsonValue
        String json() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
