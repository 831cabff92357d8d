package io.baoxiu.workbench.change;

import io.baoxiu.release.draft.OpenTable;
import io.baoxiu.table.Labelling;
import io.baoxiu.table.cell.CellWords;
import io.baoxiu.table.grid.EditedSheet;
import io.baoxiu.table.grid.Grid;
import io.baoxiu.table.grid.GridRow;
import io.baoxiu.table.grid.GridRow.Section;
import io.baoxiu.table.reading.SettingWords;
import io.baoxiu.table.workbook.Cell;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.workbench.frame.Viewer;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words in which a workbook is written, whoever looks at it: those of most of its cells, else those of its settings, else
 * those of who looks. What a page writes into it is written so.
 */
final class WrittenWords {

    private static final int MOST_LOOKED_AT = 300;
    private static final List<Labelling> ALL = List.of(Labelling.values());

    private WrittenWords() {}

    static Labelling of(OpenTable open, Viewer viewer) {
        int[] cells = new int[ALL.size()];
        Stream.of(Grid.RULES, Grid.CASES)
                .flatMap(key -> open.grid().sheet(key).stream())
                .flatMap(WrittenWords::cells)
                .limit(MOST_LOOKED_AT)
                .filter(alike -> alike.size() < ALL.size())
                .forEach(alike -> alike.forEach(words -> cells[words.ordinal()]++));
        Labelling most = called(open, viewer);
        for (Labelling words : ALL) {
            most = cells[words.ordinal()] > cells[most.ordinal()] ? words : most;
        }
        return most;
    }

    private static Labelling called(OpenTable open, Viewer viewer) {
        return open.grid().sheet(Grid.SETTINGS).stream()
                .flatMap(sheet -> sheet.rows().stream())
                .filter(row -> row.section() == Section.SETTINGS)
                .flatMap(row -> SettingWords.words(row.cells().get(0).strip()).stream())
                .findFirst()
                .orElse(Labelling.of(viewer.language()));
    }

    /** Of each cell of which words are a matter, those in which it stays as it is. */
    private static Stream<List<Labelling>> cells(EditedSheet sheet) {
        return sheet.rows().stream()
                .filter(row -> row.section() == Section.DATA)
                .flatMap(row -> cells(row, sheet.base().types()));
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
