package io.baoxiu.table.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baoxiu.ShippedRules;
import io.baoxiu.table.Book;
import io.baoxiu.table.Finding;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.grid.EditedGrid;
import io.baoxiu.table.grid.Grid;
import io.baoxiu.table.grid.GridDelta;
import io.baoxiu.table.grid.GridEdit;
import io.baoxiu.table.workbook.rows.UnwritableWorkbook;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What lies beside a sheet is read only where it is to follow the rows. */
class UnwritableWorkbookTest {

    private static final String OPEN =
            "<d:wsDr xmlns:d=\"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing\">";
    private static final String CLOSE = "</d:wsDr>";
    private static final int LARGE = 17 << 20;
    private static final int DEEP = 300;

    @Test
    void isToldByItsNameWhereAPartIsTooLarge() {
        EditedGrid grid = grid(OPEN + " ".repeat(LARGE) + CLOSE);

        assertThatThrownBy(grid::file).isInstanceOfSatisfying(UnwritableWorkbook.class, unwritable -> {
            assertThat(unwritable.finding().workbook()).isEqualTo("cost-review");
            assertThat(unwritable.finding().code()).isEqualTo(Finding.Code.TOO_LARGE);
            assertThat(unwritable.finding().message().zh()).isEqualTo("文件内部过大，无法改写");
        });
    }

    @Test
    void isToldByItsNameWhereAPartIsTooDeep() {
        EditedGrid grid = grid(OPEN + "<d:x>".repeat(DEEP) + "</d:x>".repeat(DEEP) + CLOSE);

        assertThatThrownBy(grid::file)
                .isInstanceOfSatisfying(
                        UnwritableWorkbook.class,
                        unwritable ->
                                assertThat(unwritable.finding().workbook()).isEqualTo("cost-review"));
    }

    private static EditedGrid grid(String drawing) {
        byte[] plain = Book.bare("cost-review")
                .row("#", "approval.amount")
                .row("R1", 5)
                .row("R2", 6)
                .bytes();
        byte[] drawn = Tampered.of(plain)
                .put("xl/drawings/drawing1.xml", drawing)
                .link("xl/worksheets/sheet1.xml", "drawing", "../drawings/drawing1.xml", "Internal")
                .bytes();
        Grid read = (Grid) Grid.of(new WorkbookFile("cost-review", drawn), ShippedRules.vocabulary(), List.of());
        EditedGrid grid = EditedGrid.of(read, GridDelta.NONE);
        grid.apply("rules", List.of(new GridEdit.Delete(List.of("r2"))));
        return grid;
    }
}
