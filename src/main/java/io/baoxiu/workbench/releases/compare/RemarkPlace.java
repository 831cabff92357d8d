package io.baoxiu.workbench.releases.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A changed row that a remark can be about.
 *
 * @param value in the form
 * @param chosen whether it is selected
 */
public record RemarkPlace(String value, String table, String row, String title, int number, boolean chosen) {

    /** The changed rows, table by table. */
    public static List<RemarkPlace> of(List<ChangedTable> tables, @Nullable String chosen) {
        return tables.stream()
                .flatMap(table -> table.lines().stream()
                        .map(ChangedTable.Line::row)
                        .flatMap(row -> row == null || row.sign().isEmpty() ? Stream.empty() : Stream.of(row))
                        .map(row -> of(table, row, chosen)))
                .toList();
    }

    private static RemarkPlace of(ChangedTable table, ComparedRows.Both row, @Nullable String chosen) {
        String value = table.name() + "/" + row.id();
        return new RemarkPlace(value, table.name(), row.id(), table.title(), row.number(), value.equals(chosen));
    }

    public static Optional<RemarkPlace> find(List<RemarkPlace> places, String value) {
        return places.stream().filter(place -> place.value.equals(value)).findFirst();
    }

    public String anchor() {
        return anchor(table, row);
    }

    static String anchor(String table, String row) {
        return "row-" + table + "-" + row;
    }
}
