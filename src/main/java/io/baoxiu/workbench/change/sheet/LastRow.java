package io.baoxiu.workbench.change.sheet;

import io.baoxiu.table.grid.EditedSheet;
import io.baoxiu.table.grid.GridRow;
import io.baoxiu.table.grid.GridRow.Section;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The last row of a sheet that is not empty, after which a new one is added. */
public final class LastRow {

    private static final Pattern COUNTED = Pattern.compile("(.*?)([0-9]{1,6})");
    private static final int ID = 12;

    private LastRow() {}

    /** An id for an inserted row. */
    public static String newId() {
        return "n" + UUID.randomUUID().toString().replace("-", "").substring(0, ID);
    }

    private static List<GridRow> rows(EditedSheet sheet) {
        return sheet.rows().stream()
                .filter(row -> row.section() == Section.DATA)
                .filter(row -> row.cells().stream().anyMatch(text -> !text.isBlank()))
                .toList();
    }

    public static @Nullable String id(EditedSheet sheet) {
        List<GridRow> rows = rows(sheet);
        return rows.isEmpty() ? null : rows.get(rows.size() - 1).id();
    }

    /** The id after that of the last row, such as {@code R18} after {@code R17}. */
    public static String nextId(EditedSheet sheet) {
        List<GridRow> rows = rows(sheet);
        Set<String> taken = rows.stream().map(row -> row.cells().get(0).strip()).collect(Collectors.toSet());
        Matcher last = COUNTED.matcher(
                rows.isEmpty() ? "" : rows.get(rows.size() - 1).cells().get(0).strip());
        String before = last.matches() ? last.group(1) : "R";
        int digits = last.matches() ? last.group(2).length() : 1;
        int number = last.matches() ? Integer.parseInt(last.group(2)) : 0;
        String next;
        do {
            number++;
            String counted = String.valueOf(number);
            next = before + "0".repeat(Math.max(0, digits - counted.length())) + counted;
        } while (taken.contains(next));
        return next;
    }
}
