package io.baoxiu.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.table.reading.Reading;
import io.baoxiu.table.reading.TableReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShippedTablesTest {

    private static final Premises NO_PREMISES = new Premises(List.of(), List.of(), List.of());

    private final Reading reading = TableReader.read(WorkbookFiles.shipped(), Tables.NONE, NO_PREMISES);

    @Test
    void readWithoutAFinding() {
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void areAllThatThereAre() {
        assertThat(reading.tables().missing()).isEmpty();
    }

    @Test
    void comeWithWorkedCases() {
        assertThat(TableForms.all())
                .extracting(TableForm::name)
                .allSatisfy(name -> assertThat(reading.cases().get(name)).isNotEmpty());
    }

    @Test
    void sayWhetherEveryCaseMustMeetARow() {
        assertThat(reading.tables().all()).extracting(DecisionTable::complete).doesNotContainNull();
    }

    @Test
    void giveTheReasonOfEveryRowInBothLanguages() {
        assertThat(rows()).allSatisfy(row -> {
            assertThat(row.textZh()).matches(".*[\\u4e00-\\u9fff].*。");
            assertThat(row.textEn()).matches("\\p{ASCII}+\\.");
        });
    }

    private Stream<Row> rows() {
        return reading.tables().all().stream().map(DecisionTable::rows).flatMap(List::stream);
    }
}
