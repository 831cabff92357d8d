package io.baoxiu.table.workbook.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovedFormulaTest {

    /** Of ten rows the third goes, the fifth becomes the first, and one is put in below the seventh. */
    private static final RowMove MOVE = RowMove.of(
            10,
            Stream.of(
                            List.of(5, 1, 2, 4, 6, 7, 0),
                            IntStream.rangeClosed(8, 10).boxed().toList())
                    .flatMap(List::stream)
                    .map(base -> new RowSource(base, base, Map.of()))
                    .toList());

    private final MovedFormula formulas = new MovedFormula(Map.of("a sheet", MOVE));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "B1+$B$2|B2+$B$3",
                "B3|#REF!",
                "SUM(B5:B6)|SUM(B1:B5)",
                "SUM(B6:B7)|SUM(B5:B7)",
                "SUM(B3:B3)|SUM(#REF!)",
                "B11&B12|B11&B12",
                "$1:$2|$2:$3",
                "LOG10(B1)|LOG10(B2)",
                "\"B1\"&B1&\"say \"\"B1\"\"\"|\"B1\"&B2&\"say \"\"B1\"\"\"",
                "'a sheet'!B1+other!B1+'an other'!B1|'a sheet'!B2+other!B1+'an other'!B1",
                "B1x+abcd1+Name1.B1|B1x+abcd1+Name1.B1"
            })
    void followsTheRows(String before, String after) {
        assertThat(formulas.of(before, "a sheet")).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"B1|other|B1", "'a sheet'!B1|other|'a sheet'!B2"})
    void staysWhereItsSheetDoes(String before, String sheet, String after) {
        assertThat(formulas.of(before, sheet)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({"B7>$B$1, 2, B9>$B$2", "B7, -1, B6"})
    void goesAlongWithItsArea(String before, int rows, String after) {
        assertThat(formulas.along(before, "a sheet", rows)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({"B7*$C$1+$D7+E$2, 2, 1, C9*$C$1+$D9+F$2"})
    void isGivenToEachCellThatSharesIt(String before, int rows, int columns, String after) {
        assertThat(MovedFormula.shared(before, rows, columns)).isEqualTo(after);
    }
}
