package io.baoxiu.workbench.change;

import io.baoxiu.workbench.words.ClassSign;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet as the page needs it.
 *
 * @param key its machine name; empty where it has none
 * @param kind {@code id}, {@code condition}, {@code outcome}, {@code clause}, {@code reason}, {@code setting} or {@code other}
 * @param align {@code start}, or {@code end} for figures
 * @param choices what can be chosen; absent where anything can be typed
 * @param signs that a value has beside its text; absent where none has one
 * @param several whether a cell may hold more than one of them
 * @param hidden at first: in the workbook, or reasons in the language that the page is not in
 * @param width in pixels
 */
record ColumnJson(
        String letter,
        String key,
        String label,
        String kind,
        @Nullable String unit,
        String align,
        @Nullable List<String> choices,
        @Nullable Map<String, ClassSign> signs,
        boolean several,
        boolean readOnly,
        boolean hidden,
        int width) {}
