package io.baoxiu.table.workbook.rows;

import io.baoxiu.table.Allowance;
import io.baoxiu.table.workbook.Address;
import io.baoxiu.table.workbook.Cell;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** Keeps the rows of a sheet, then writes them in their new places. */
final class SheetRows {

    private final List<RowSource> sources;
    private final RowMove move;
    private final Map<Integer, RowSource> byBase = new HashMap<>();
    private final Set<Integer> models = new HashSet<>();
    private final Map<Integer, NavigableMap<Integer, String>> styles = new HashMap<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final TreeMap<Integer, String> held = new TreeMap<>();
    private final Allowance allowance = Allowance.current();
    private NavigableMap<Integer, @Nullable Cell> pending = new TreeMap<>();
    private NavigableMap<Integer, String> own = new TreeMap<>();
    private @Nullable StringWriter aside;
    private int row;
    private int column;
    private boolean skipping;

    SheetRows(Collection<RowSource> sources, RowMove move) {
        this.sources = List.copyOf(sources);
        this.move = move;
        sources.forEach(source -> {
            if (source.isNew()) {
                models.add(source.like());
            } else {
                byBase.put(source.base(), source);
            }
        });
    }

    void start(Attributes attributes, StringWriter to) {
        String number = attributes.getValue("r");
        row = number == null ? row + 1 : Address.number(number, 0);
        column = -1;
        aside = to;
        own = new TreeMap<>();
        RowSource source = byBase.get(row);
        pending = source == null ? new TreeMap<>() : new TreeMap<>(source.cells());
        if (models.contains(row)) {
            formats.put(row, RowAttributes.formats(attributes));
            styles.put(row, own);
        }
    }

    boolean isInRow() {
        return aside != null;
    }

    /** Blanks between cells are dropped. */
    boolean isBetween(int depth) {
        return aside != null && depth == 3;
    }

    Address cell(Attributes attributes) {
        String place = attributes.getValue("r");
        Address written = place == null ? null : Address.of(place);
        column = written == null ? column + 1 : written.column();
        String style = attributes.getValue("s");
        own.put(column, style == null ? "" : style);
        return new Address(column, row);
    }

    boolean replaces(int place) {
        return pending.containsKey(place);
    }

    @Nullable
    Cell instead(int place) {
        return pending.remove(place);
    }

    /** The new cells before a column that have not been written yet. */
    Map<Integer, @Nullable Cell> pendingBefore(int place) {
        return place == Integer.MAX_VALUE ? taken(pending) : taken(pending.headMap(place, false));
    }

    private static Map<Integer, @Nullable Cell> taken(NavigableMap<Integer, @Nullable Cell> some) {
        Map<Integer, @Nullable Cell> taken = new TreeMap<>(some);
        some.clear();
        return taken;
    }

    String style(int place) {
        return own.getOrDefault(place, "");
    }

    void skip() {
        skipping = true;
    }

    boolean isSkipping() {
        return skipping;
    }

    void goOn() {
        skipping = false;
    }

    void end() {
        String written = Objects.requireNonNull(aside).toString();
        aside = null;
        if (move.of(row) > 0) {
            allowance.keep(2L * written.length());
            held.put(row, written);
        }
    }

    /** All rows in order. */
    Iterable<String> write(String prefix) {
        List<String> written = new ArrayList<>();
        for (int number = 1; number <= sources.size(); number++) {
            RowSource source = sources.get(number - 1);
            String text = source.isNew() ? fresh(prefix, source) : held.get(source.base());
            if (text == null && !source.cells().isEmpty()) {
                text = fresh(prefix, source);
            }
            if (text != null) {
                written.add(text.replace(RowAttributes.NUMBER, String.valueOf(number)));
            }
        }
        Stream<Integer> below = held.keySet().stream().filter(base -> !byBase.containsKey(base));
        below.forEach(base -> written.add(
                Objects.requireNonNull(held.get(base)).replace(RowAttributes.NUMBER, String.valueOf(move.of(base)))));
        return written;
    }

    /** A new row, with the formats of the row that it is modelled on. */
    private String fresh(String prefix, RowSource source) {
        NavigableMap<Integer, String> looks = new TreeMap<>(styles.getOrDefault(source.like(), new TreeMap<>()));
        source.cells().keySet().forEach(place -> looks.putIfAbsent(place, ""));
        StringBuilder text = new StringBuilder("<" + prefix + "row r=\"" + RowAttributes.NUMBER + "\""
                + formats.getOrDefault(source.like(), "") + ">");
        looks.forEach((place, style) ->
                text.append(CellXml.of(prefix, place, style, source.cells().get(place))));
        return text.append("</").append(prefix).append("row>").toString();
    }
}
