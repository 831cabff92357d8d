package io.baoxiu.table.grid;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.ShippedRules;
import io.baoxiu.Workbooks;
import io.baoxiu.table.Book;
import io.baoxiu.table.Labelling;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.reading.label.Relabelled;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsOfCellsTest {

    @ParameterizedTest
    @EnumSource(Labelling.class)
    void areThoseInWhichAWorkbookIsWritten(Labelling words) {
        WorkbookFile file = Relabelled.of(Workbooks.shipped("responsibility"), ShippedRules.vocabulary(), words);

        assertThat(words(file)).containsExactly(words);
    }

    @Test
    void areAllWhereNoCellTells() {
        assertThat(words(Book.bare("cost-review")
                        .row("#", "approval.amount")
                        .row("R1", 5)
                        .file()))
                .containsExactly(Labelling.values());
    }

    @Test
    void areSeveralWhereTheyAreEven() {
        assertThat(words(Book.bare("responsibility")
                        .row("#", "unit.delivered", "responsibility.cause")
                        .row("R1", "true", "-")
                        .file()))
                .doesNotContain(Labelling.ZH);
    }

    private static List<Labelling> words(WorkbookFile file) {
        return ((Grid) Grid.of(file, ShippedRules.vocabulary(), List.of())).words();
    }
}
