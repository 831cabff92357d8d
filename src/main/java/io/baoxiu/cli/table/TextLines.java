package io.baoxiu.cli.table;

import static java.util.stream.Collectors.joining;

import io.baoxiu.analysis.wording.TextChange;
import io.baoxiu.table.cell.Labeller;
import io.baoxiu.vocabulary.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Changed texts, one line for each row: {@code row 8 -> 8: text.en Up to 10,000. -> Up to 20,000.}. */
record TextLines(Language language, Labeller labeller) {

    private static final String CASES = "cases!";

    /** Rows are numbered by sheet. */
    private record Place(boolean worked, TextChange.RowNumbers rows) {

        static Place of(TextChange change) {
            return new Place(change.column().startsWith(CASES), change.row());
        }
    }

    List<String> of(List<TextChange> changes) {
        Map<Place, List<TextChange>> byRow = new LinkedHashMap<>();
        changes.forEach(change -> byRow.computeIfAbsent(Place.of(change), any -> new ArrayList<>())
                .add(change));
        return byRow.entrySet().stream()
                .map(row -> told(row.getKey())
                        + row.getValue().stream().map(this::told).collect(joining(said("，", ", "))))
                .toList();
    }

    private String told(Place place) {
        String rows =
                orDash(place.rows().before()) + " -> " + orDash(place.rows().after());
        return (place.worked() ? "cases " : "") + said("第 " + rows + " 行：", "row " + rows + ": ");
    }

    private String told(TextChange change) {
        boolean both = change.row().before() != null && change.row().after() != null;
        String column = change.column().replace(CASES, "");
        String path = column.replaceFirst("^expect: *", "");
        String one = change.before() == null ? change.after() : change.before();
        return column.replace(path, labeller.path(path)) + " "
                + (both ? told(path, change.before()) + " -> " + told(path, change.after()) : told(path, one));
    }

    private @Nullable String told(String path, @Nullable String text) {
        return text == null ? null : labeller.cell(path, text);
    }

    private static String orDash(@Nullable Integer number) {
        return number == null ? "-" : number.toString();
    }

    private String said(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
