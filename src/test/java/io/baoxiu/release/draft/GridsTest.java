package io.baoxiu.release.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.ShippedRules;
import io.baoxiu.table.Book;
import io.baoxiu.table.Finding;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.grid.Grid;
import io.baoxiu.table.grid.GridReading;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class GridsTest {

    private static final int LONG = 30_000;

    @Test
    void readAWorkbookOnce() {
        var grids = new Grids(Long.MAX_VALUE);

        assertThat(grids.of(book("x"), ShippedRules.tables())).isSameAs(grids.of(book("x"), ShippedRules.tables()));
    }

    /** A cell may hold one sign or thirty thousand. */
    @Test
    void keepNoMoreBytesThanTheyMay() {
        var grids = new Grids(3L * LONG);
        grids.of(book("x".repeat(LONG)), ShippedRules.tables());
        GridReading last = grids.of(book("y".repeat(LONG)), ShippedRules.tables());

        assertThat(((Grid) last).bytes()).isBetween(2L * LONG, 3L * LONG);
        assertThat(grids.bytes()).isEqualTo(((Grid) last).bytes());
    }

    @Test
    void tellWhyAFileIsNoWorkbook() {
        GridReading read = new Grids()
                .of(new WorkbookFile("cost-review", "none".getBytes(StandardCharsets.UTF_8)), ShippedRules.tables());

        assertThat(((GridReading.Refused) read).findings())
                .extracting(Finding::code)
                .containsExactly(Finding.Code.NOT_A_WORKBOOK);
    }

    private static WorkbookFile book(String text) {
        return Book.bare("cost-review").row("#", "clause").row("R1", text).file();
    }
}
