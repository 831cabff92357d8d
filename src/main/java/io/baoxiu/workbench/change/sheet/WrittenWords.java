package io.baoxiu.workbench.change.sheet;

import io.baoxiu.release.draft.OpenTable;
import io.baoxiu.table.Labelling;
import io.baoxiu.table.grid.Grid;
import io.baoxiu.table.grid.GridRow.Section;
import io.baoxiu.table.reading.sheet.SettingWords;
import io.baoxiu.workbench.frame.Viewer;
import java.util.List;

/**
 * The labelling in which a workbook is written, whoever views it: that of most of its cells, otherwise that of its settings, otherwise the
 * viewer's. Pages write into the workbook in this labelling.
 */
public final class WrittenWords {

    private WrittenWords() {}

    public static Labelling of(OpenTable open, Viewer viewer) {
        List<Labelling> most = open.grid().base().words();
        Labelling called = called(open, viewer);
        return most.contains(called) ? called : most.get(0);
    }

    private static Labelling called(OpenTable open, Viewer viewer) {
        return open.grid().sheet(Grid.SETTINGS).stream()
                .flatMap(sheet -> sheet.rows().stream())
                .filter(row -> row.section() == Section.SETTINGS)
                .flatMap(row -> SettingWords.words(row.cells().get(0).strip()).stream())
                .findFirst()
                .orElse(Labelling.of(viewer.language()));
    }
}
