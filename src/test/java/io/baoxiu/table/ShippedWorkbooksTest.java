package io.baoxiu.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.Engineered;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.file.WorkbookFiles;
import io.baoxiu.table.premise.Engineering;
import io.baoxiu.table.reading.TableReader;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.vocabulary.Vocabulary;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an analyst finds on opening a workbook. */
class ShippedWorkbooksTest {

    private static final Engineering NO_PREMISES = Engineered.WITHOUT_PREMISES;
    private static final Tables TABLES =
            TableReader.read(WorkbookFiles.shipped(), Tables.NONE, NO_PREMISES).tables();

    static Stream<WorkbookFile> workbooks() {
        return WorkbookFiles.shipped().stream().filter(file -> !file.name().equals(Vocabulary.NAME));
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void haveTheTableItsCasesItsListsAndItsSource(WorkbookFile file) throws IOException {
        try (XSSFWorkbook book = open(file)) {
            assertThat(IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName))
                    .containsExactly(file.name(), "cases", "lists", "about");
        }
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void keepHeaderAndIdInSight(WorkbookFile file) throws IOException {
        try (XSSFWorkbook book = open(file)) {
            DecisionTable table = TABLES.get(file.name());
            assertThat(book.getSheetAt(0).getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo((short) (table.rows().get(0).number() - 1));
            assertThat(book.getSheetAt(0).getPaneInformation().getVerticalSplitPosition())
                    .isEqualTo((short) 1);
        }
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void offerADropDownWhereverThereIsAListOfCodes(WorkbookFile file) throws IOException {
        try (XSSFWorkbook book = open(file)) {
            DecisionTable table = TABLES.get(file.name());
            int row = table.rows().get(0).number() - 1;
            Set<Integer> listed = Stream.concat(table.conditions().stream(), table.outcomes().stream())
                    .filter(column -> hasCodes(column.term().elementType()))
                    .map(Column::index)
                    .collect(Collectors.toSet());
            assertThat(dropDowns(book.getSheetAt(0), row)).isEqualTo(listed);
        }
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void mergeNothingThatHoldsData(WorkbookFile file) throws IOException {
        try (XSSFWorkbook book = open(file)) {
            assertThat(book)
                    .allSatisfy(sheet -> assertThat(sheet.getMergedRegions()).isEmpty());
        }
    }

    private static boolean hasCodes(ValueType type) {
        return type instanceof ValueType.Code || type instanceof ValueType.Flag;
    }

    private static Set<Integer> dropDowns(XSSFSheet sheet, int row) {
        return sheet.getDataValidations().stream()
                .map(XSSFDataValidation::getRegions)
                .flatMap(regions -> Stream.of(regions.getCellRangeAddresses()))
                .filter(range -> range.containsRow(row))
                .map(CellRangeAddress::getFirstColumn)
                .collect(Collectors.toSet());
    }

    private static XSSFWorkbook open(WorkbookFile file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file.content()));
    }
}
