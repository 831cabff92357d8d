package io.baoxiu.table.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.ShippedRules;
import io.baoxiu.table.Book;
import io.baoxiu.table.Finding;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.grid.Grid;
import io.baoxiu.table.grid.GridReading;
import io.baoxiu.table.workbook.read.WorkbookReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class GridReadingTest {

    /** A page shows the sheets for people too, which a check passes over. */
    @Test
    void tellsWhatIsWrongWithASheetThatACheckPassesOver() {
        byte[] plain = Book.bare("cost-review")
                .row("#", "approval.amount")
                .sheet("about")
                .row("x", "LONG")
                .bytes();
        byte[] tampered = Tampered.of(plain)
                .change("xl/sharedStrings.xml", texts -> texts.replace("LONG", "x".repeat(Cell.LONGEST_TEXT + 1)))
                .bytes();
        WorkbookFile file = new WorkbookFile("cost-review", tampered);
        assertThat(WorkbookReader.read(file).findings()).isEmpty();

        GridReading read = Grid.of(file, ShippedRules.vocabulary(), List.of());

        assertThat(((GridReading.Refused) read).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Finding.Code.TOO_LARGE);
            assertThat(finding.sheet()).isEqualTo("about");
        });
    }
}
