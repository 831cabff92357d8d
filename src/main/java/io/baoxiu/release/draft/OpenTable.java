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
 * A workbook as a person sees it: that of their draft, or of the release in force where the draft does not hold it.
 *
 * @param held whether the draft holds it
 * @param inForce beside which it is checked
 * @param before the workbook in force, against which changes show; absent for a new table
 * @param stale whether the workbook in force has become another one since
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
     * As a file.
     *
     * @throws WorkbooksRefused when it can be read, and yet not be written with what was edited
     */
    public WorkbookFile file() {
        try {
            return grid.file();
        } catch (UnwritableWorkbook unwritable) {
            throw new WorkbooksRefused(List.of(unwritable.finding()));
        }
    }
}
