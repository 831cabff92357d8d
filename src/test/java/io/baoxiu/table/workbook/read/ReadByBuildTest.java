package io.baoxiu.table.workbook.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.file.WorkbookFiles;
import io.baoxiu.table.workbook.Appearance;
import io.baoxiu.table.workbook.Area;
import io.baoxiu.table.workbook.Cell;
import io.baoxiu.table.workbook.Line;
import io.baoxiu.table.workbook.Opened;
import io.baoxiu.table.workbook.Sheet;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadByBuildTest {

    static List<WorkbookFile> shipped() {
        return WorkbookFiles.shipped();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void isWhatReadingItAgainFinds(WorkbookFile shipped) {
        assertThat(ReadByBuild.of(shipped)).contains(WorkbookReader.readThoroughly(shipped));
    }

    @Test
    void isOfTheSameBytesAndNameAlone() {
        WorkbookFile shipped = shipped().get(0);
        byte[] other = shipped.content().clone();
        other[other.length - 1]++;

        assertThat(ReadByBuild.of(shipped)).isPresent();
        assertThat(ReadByBuild.of(new WorkbookFile(shipped.name(), other))).isEmpty();
        assertThat(ReadByBuild.of(new WorkbookFile("mine", shipped.content()))).isEmpty();
    }

    @Test
    void keepsEveryKindOfCell() throws IOException {
        List<Cell> cells = Arrays.asList(
                new Cell.Text("漏水 \uD83D\uDCA7"),
                null,
                new Cell.Number(-0.1),
                new Cell.Number(Double.MAX_VALUE),
                new Cell.Flag(true),
                new Cell.Flag(false),
                new Cell.Fault("#N/A"),
                new Cell.Formula(true),
                new Cell.Formula(false),
                new Cell.Text(""));
        var appearance = new Appearance(List.of(3, 7), List.of(0), true, List.of(new Area(1, 2, 3, 4)));
        var table = new Sheet("table", List.of(new Line(5, cells), new Line(50_000, List.of())), appearance);
        var cases = new Sheet("cases", List.of(), new Appearance(List.of(), List.of(), false, List.of()));
        var workbook = new Opened.Workbook("x", table, cases, List.of(cases, table), true, List.of());

        assertThat(cells.stream().filter(Objects::nonNull).map(Object::getClass))
                .containsOnly(Cell.class.getPermittedSubclasses());
        assertThat(PackedWorkbook.unpacked(WorkbookPacking.packed(workbook))).isEqualTo(workbook);
    }
}
