package io.baoxiu.table.grid;

import io.baoxiu.table.Labelling;
import io.baoxiu.table.cell.CellWords;
import io.baoxiu.table.grid.GridRow.Section;
import io.baoxiu.table.workbook.Cell;
import io.baoxiu.vocabulary.ValueType;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Determines the labelling of a workbook from its first cells that differ between labellings. */
final class WordsOfCells {

    private static final int MOST_LOOKED_AT = 300;
    private static final List<Labelling> ALL = List.of(Labelling.values());

    private WordsOfCells() {}

    /** The most frequent labelling; several if they are equally frequent, all if no cell shows it. */
    static List<Labelling> most(Collection<GridSheet> sheets) {
        int[] counts = new int[ALL.size()];
        sheets.stream()
                .flatMap(WordsOfCells::cells)
                .limit(MOST_LOOKED_AT)
                .filter(alike -> alike.size() < ALL.size())
                .forEach(alike -> alike.forEach(words -> counts[words.ordinal()]++));
        int most = Arrays.stream(counts).max().orElse(0);
        return ALL.stream().filter(words -> counts[words.ordinal()] == most).toList();
    }

    /** For each typed cell, the labellings in which it stays unchanged. */
    private static Stream<List<Labelling>> cells(GridSheet sheet) {
        return sheet.rows().stream()
                .filter(row -> row.section() == Section.DATA)
                .flatMap(row -> cells(row, sheet.types()));
    }

    private static Stream<List<Labelling>> cells(GridRow row, List<@Nullable ValueType> types) {
        return IntStream.range(0, types.size()).boxed().flatMap(column -> {
            ValueType type = types.get(column);
            String text = row.cells().get(column);
            return type == null || text.isBlank() ? Stream.of() : Stream.of(alike(text, type));
        });
    }

    private static List<Labelling> alike(String text, ValueType type) {
        return ALL.stream()
                .filter(words ->
                        new CellWords(words).of(new Cell.Text(text), type).isEmpty())
                .toList();
    }
}
