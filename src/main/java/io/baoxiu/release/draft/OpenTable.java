package io.baoxiu.release.draft;

import io.baoxiu.release.CompiledRelease;
import io.baoxiu.release.WorkbooksRefused;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.grid.EditedGrid;
import io.baoxiu.table.grid.Grid;
import io.baoxiu.table.workbook.rows.UnwritableWorkbook;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A workbook as a person sees it: that of their draft, or of the release in force if the draft does not contain it.
 *
 * @param held whether the draft contains it
 * @param inForce the release with which it is checked
 * @param before the workbook in force, with which changes are compared; absent for a new table
 * @param stale whether the workbook in force has changed since
 */
public record OpenTable(
        Draft draft,
        Draft.OfTable table,
        boolean held,
        CompiledRelease inForce,
        EditedGrid grid,
        @Nullable Grid before,
        boolean stale) {

    public String name() {
        return table.name();
    }

    /**
     * The workbook as a file.
     *
     * @throws WorkbooksRefused when it can be read, but cannot be written with the edits
     */
    public WorkbookFile file() {
        try {
            return grid.file();
        } catch (UnwritableWorkbook unwritable) {
            throw new WorkbooksRefused(List.of(unwritable.finding()));
        }
    }
}
