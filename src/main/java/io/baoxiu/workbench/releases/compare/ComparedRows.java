package io.baoxiu.workbench.releases.compare;

import io.baoxiu.table.Column;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Row;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.words.ConditionWords;
import io.baoxiu.words.Figures;
import io.baoxiu.words.RowWords;
import io.baoxiu.workbench.difference.ChangeSign;
import io.baoxiu.workbench.difference.WordChanges;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of two versions of a table: those of the later one in their order, and between them the removed ones. */
record ComparedRows(List<Head> heads, List<Both> rows) {

    /** @param kind {@code cond} or {@code out} */
    record Head(String kind, String label, boolean codes) {}

    /**
     * A row in both versions or in one of them.
     *
     * @param number as in the spreadsheet program
     */
    record Both(
            ChangeSign sign,
            int number,
            String id,
            List<Cell> cells,
            List<WordChanges.Piece> clause,
            List<WordChanges.Piece> reason) {

        /** The CSS class. */
        public String style() {
            return sign.style();
        }
    }

    /**
     * One cell.
     *
     * @param was the old text; absent if it is the same, or the row is not in both versions
     */
    record Cell(String kind, String text, @Nullable String was) {

        private static final int LONGEST_SHORT = 15;

        /** Whether it fits on one line. */
        public boolean isShort() {
            return was == null && text.length() <= LONGEST_SHORT;
        }
    }

    /** A column of either version: its index in each, or −1. */
    private record Place(boolean condition, Column column, int old, int now) {}

    static ComparedRows of(DecisionTable before, DecisionTable after, Language language) {
        List<Place> places = Stream.concat(
                        places(before.conditions(), after.conditions(), true).stream(),
                        places(before.outcomes(), after.outcomes(), false).stream())
                .toList();
        List<Head> heads = places.stream()
                .map(place -> new Head(
                        place.condition ? "cond" : "out",
                        RowWords.headers(List.of(place.column), language).get(0),
                        place.column.term().elementType() instanceof ValueType.Code))
                .toList();
        return new ComparedRows(heads, rows(before, after, places, language));
    }

    private static List<Place> places(List<Column> before, List<Column> after, boolean condition) {
        List<Place> places = new ArrayList<>();
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            left.add(i);
        }
        for (int now = 0; now < after.size(); now++) {
            String path = after.get(now).term().path();
            Integer old = left.stream()
                    .filter(i -> before.get(i).term().path().equals(path))
                    .findFirst()
                    .orElse(null);
            left.remove(old);
            places.add(new Place(condition, after.get(now), old == null ? -1 : old, now));
        }
        left.forEach(old -> places.add(new Place(condition, before.get(old), old, -1)));
        return places;
    }

    private static List<Both> rows(DecisionTable before, DecisionTable after, List<Place> places, Language language) {
        Map<String, Row> old = new LinkedHashMap<>();
        before.rows().forEach(row -> old.put(row.id(), row));
        List<Both> rows = new ArrayList<>();
        for (Row row : after.rows()) {
            rows.add(row(old.get(row.id()), row, places, language));
        }
        after.rows().forEach(row -> old.remove(row.id()));
        old.values().forEach(gone -> rows.add(after(gone, before, rows), row(gone, null, places, language)));
        return rows;
    }

    /** The position of a removed row: after its former predecessor. */
    private static int after(Row gone, DecisionTable before, List<Both> rows) {
        int place = before.rows().indexOf(gone);
        for (int at = place - 1; at >= 0; at--) {
            String id = before.rows().get(at).id();
            for (int row = 0; row < rows.size(); row++) {
                if (rows.get(row).id().equals(id)) {
                    return row + 1;
                }
            }
        }
        return 0;
    }

    private static Both row(@Nullable Row old, @Nullable Row now, List<Place> places, Language language) {
        Row any = Objects.requireNonNull(now == null ? old : now);
        List<Cell> cells =
                places.stream().map(place -> cell(place, old, now, language)).toList();
        List<WordChanges.Piece> clause = pieces(old == null ? null : old.clause(), now == null ? null : now.clause());
        List<WordChanges.Piece> reason = pieces(
                old == null ? null : RowWords.reason(old, language),
                now == null ? null : RowWords.reason(now, language));
        return new Both(sign(old, now, cells), any.number(), any.id(), cells, clause, reason);
    }

    private static ChangeSign sign(@Nullable Row old, @Nullable Row now, List<Cell> cells) {
        if (old == null || now == null) {
            return ChangeSign.of(old != null, now != null);
        }
        boolean same = cells.stream().allMatch(cell -> cell.was() == null)
                && old.clause().equals(now.clause())
                && old.textZh().equals(now.textZh())
                && old.textEn().equals(now.textEn());
        return same ? ChangeSign.SAME : ChangeSign.CHANGED;
    }

    private static List<WordChanges.Piece> pieces(@Nullable String old, @Nullable String now) {
        String was = old == null ? now : old;
        String is = now == null ? old : now;
        return WordChanges.of(Objects.requireNonNull(was), Objects.requireNonNull(is));
    }

    private static Cell cell(Place place, @Nullable Row old, @Nullable Row now, Language language) {
        String kind = place.condition ? "cond" : "out";
        String was = old == null ? null : text(place, place.old, old, language);
        String is = now == null ? null : text(place, place.now, now, language);
        if (was == null || is == null) {
            return new Cell(kind, Objects.requireNonNull(is == null ? was : is), null);
        }
        return new Cell(kind, is, was.equals(is) ? null : was);
    }

    private static String text(Place place, int at, Row row, Language language) {
        if (at < 0) {
            return Figures.BLANK;
        }
        return place.condition
                ? ConditionWords.of(
                        row.conditions().get(at), place.column.term().type(), language)
                : Figures.of(place.column.term(), row.outcomes().get(at), language);
    }
}
