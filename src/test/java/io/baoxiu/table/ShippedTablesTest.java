package io.baoxiu.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.rules.engine.ShippedEngineering;
import io.baoxiu.table.file.WorkbookFiles;
import io.baoxiu.table.premise.Engineering;
import io.baoxiu.table.reading.TableReader;
import io.baoxiu.table.reading.TableReading;
import io.baoxiu.table.reading.sheet.Report;
import io.baoxiu.table.reading.words.NeededWords;
import io.baoxiu.table.reading.words.VocabularyReader;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShippedTablesTest {

    private static final Engineering ENGINEERING = ShippedEngineering.INSTANCE;

    private final TableReading reading = TableReader.read(WorkbookFiles.shipped(), Tables.NONE, ENGINEERING);

    @Test
    void readWithoutAFinding() {
        assertThat(reading.findings()).isEmpty();
    }

    /** Readings of the shipped vocabulary do not look for it. */
    @Test
    void haveAVocabularyWithAllThatTheRulesName() {
        Findings findings = new Findings();

        assertThat(NeededWords.check(
                        VocabularyReader.shipped(ENGINEERING),
                        ENGINEERING,
                        new Report(findings, Vocabulary.NAME, "terms")))
                .isTrue();
        assertThat(findings.listed()).isEmpty();
    }

    @Test
    void areAllThatThereAre() {
        assertThat(reading.tables().all().stream().map(DecisionTable::name))
                .containsAll(ENGINEERING.tables().keySet());
    }

    @Test
    void comeWithWorkedCases() {
        assertThat(reading.tables().all())
                .extracting(DecisionTable::name)
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
