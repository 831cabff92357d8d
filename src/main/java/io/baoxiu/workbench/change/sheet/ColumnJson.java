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
 * @param key its machine name; empty where it has none
 * @param align {@code start}, or {@code end} for figures
 * @param choices what can be chosen, as the workbook writes it; absent where anything can be typed
 * @param signs that a value has beside its text; absent where none has one
 * @param several whether a cell may hold more than one of them
 * @param hidden at first: in the workbook, or reasons in the language that the page is not in
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

    /** What stands in it. */
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
