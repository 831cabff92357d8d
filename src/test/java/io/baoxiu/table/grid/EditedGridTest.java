package io.baoxiu.table.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baoxiu.ShippedRules;
import io.baoxiu.Workbooks;
import io.baoxiu.table.Allowance;
import io.baoxiu.table.Book;
import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.grid.GridEdit.Delete;
import io.baoxiu.table.grid.GridEdit.Insert;
import io.baoxiu.table.grid.GridEdit.Move;
import io.baoxiu.table.grid.GridEdit.NewRow;
import io.baoxiu.table.grid.GridEdit.SetCell;
import io.baoxiu.table.workbook.Cell;
import io.baoxiu.table.workbook.Opened;
import io.baoxiu.table.workbook.read.WorkbookReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellFormulaType;

class EditedGridTest {

    private static final Path SAMPLES = Path.of("src/test/resources/workbooks");
    private static final int EDITS = 60;
    private static final int MANY = 16_000;

    static Stream<WorkbookFile> workbooks() throws IOException {
        List<WorkbookFile> all = new ArrayList<>(Workbooks.shipped());
        for (String program : List.of("libreoffice", "openpyxl", "original")) {
            try (Stream<Path> files = Files.list(SAMPLES.resolve(program))) {
                for (Path file : files.sorted().toList()) {
                    all.add(new WorkbookFile(
                            file.getFileName().toString().replace(".xlsx", ""), Files.readAllBytes(file)));
                }
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void changesNothingWhereNothingIsEdited(WorkbookFile workbook) {
        EditedGrid grid = grid(workbook);

        assertThat(grid.file()).isSameAs(workbook);
        assertThat(grid.delta()).isEqualTo(GridDelta.NONE);
        assertThat(lines(grid.opened())).isEqualTo(lines(WorkbookReader.read(workbook)));
    }

    /** Whatever is done, the file says what the grid says; and the difference is all that need be kept. */
    @ParameterizedTest
    @MethodSource("workbooks")
    void writesWhatItIsReadAs(WorkbookFile workbook) {
        Random random = new Random(workbook.name().hashCode());
        EditedGrid grid = grid(workbook);
        for (int i = 0; i < EDITS; i++) {
            edit(grid, random, i);
        }

        WorkbookFile written = grid.file();

        assertThat(lines(WorkbookReader.read(written))).isEqualTo(lines(grid.opened()));
        EditedGrid again = EditedGrid.of(grid.base(), grid.delta());
        assertThat(texts(again)).isEqualTo(texts(grid));
        assertThat(texts(grid(written))).isEqualTo(texts(grid));
    }

    private static void edit(EditedGrid grid, Random random, int count) {
        List<EditedSheet> sheets = grid.sheets();
        EditedSheet sheet = sheets.get(random.nextInt(sheets.size()));
        String key = sheet.base().key();
        List<String> ids = sheet.rows().stream()
                .filter(row -> row.section() == GridRow.Section.DATA)
                .map(GridRow::id)
                .toList();
        if (ids.isEmpty()) {
            return;
        }
        String id = ids.get(random.nextInt(ids.size()));
        String other = random.nextInt(4) == 0 ? null : ids.get(random.nextInt(ids.size()));
        GridEdit edit = switch (random.nextInt(5)) {
            case 0 -> new Delete(List.of(id));
            case 1 ->
                new Insert(
                        other,
                        List.of(new NewRow(
                                "n" + count,
                                Stream.of("N" + count, "x < 1 & \"y\"", "12")
                                        .limit(sheet.base().heads().size())
                                        .toList())));
            case 2 -> new Move(List.of(id), id.equals(other) ? null : other);
            default -> new SetCell(id, random.nextInt(sheet.base().heads().size()), "值 " + count);
        };
        grid.apply(key, List.of(edit));
    }

    @Test
    void takesAlongWhatLiesAtRows() {
        WorkbookFile workbook = touched(book -> {
            XSSFSheet sheet = book.getSheetAt(0);
            var anchor = new XSSFClientAnchor(0, 0, 0, 0, 3, 8, 6, 12);
            anchor.setCol1(3);
            var drawing = sheet.createDrawingPatriarch();
            var first = drawing.createCellComment(anchor);
            first.setAddress(new CellAddress("B8"));
            first.setString("为什么是这样");
            var second = drawing.createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 3, 9, 6, 13));
            second.setAddress(new CellAddress("B9"));
            second.setString("这一行要走");
            sheet.addMergedRegion(new CellRangeAddress(2, 2, 3, 6));
            sheet.addMergedRegion(new CellRangeAddress(30, 31, 0, 2));
            sheet.getRow(9).createCell(13).setCellFormula("B10&\"B10\"&responsibility!$B$11");
            book.getSheet("about").createRow(40).createCell(0).setCellFormula("COUNTA(responsibility!A7:A12)");
            sheet.getRow(7).setHeightInPoints(77);
        });
        EditedGrid grid = grid(workbook);

        grid.apply("rules", List.of(new Delete(List.of("r9")), new Insert("r8", List.of(row("n1"), row("n2")))));
        grid.apply("rules", List.of(new Move(List.of("r11"), null)));

        XSSFWorkbook book = opened(grid.file());
        XSSFSheet sheet = book.getSheetAt(0);
        assertThat(sheet.getCellComments().keySet()).containsExactly(new CellAddress("B9"));
        assertThat(sheet.getMergedRegions())
                .extracting(CellRangeAddress::formatAsString)
                .containsExactlyInAnyOrder("D3:G3", "A32:C33");
        assertThat(sheet.getRow(11).getCell(13).getCellFormula()).isEqualTo("B12&\"B10\"&responsibility!$B$7");
        assertThat(book.getSheet("about").getRow(40).getCell(0).getCellFormula())
                .isEqualTo("COUNTA(responsibility!A7:A13)");
        assertThat(sheet.getRow(8).getHeightInPoints()).isEqualTo(77);
        assertThat(sheet.getRow(9).getHeightInPoints()).isEqualTo(77);
        assertThat(sheet.getRow(9).getCell(1).getCellStyle())
                .isEqualTo(sheet.getRow(8).getCell(1).getCellStyle());
        assertThat(sheet.getDataValidations())
                .extracting(DataValidation::getRegions)
                .extracting(CellRangeAddressList::getCellRangeAddresses)
                .extracting(areas -> areas[0].formatAsString())
                .contains("B7:B77", "F7:F128");
    }

    /** Quadratic work would take minutes. */
    @Test
    @Timeout(120)
    void takesAsManyRowsAsALargeTableHas() {
        EditedGrid grid = grid(Workbooks.shipped("responsibility"));
        List<NewRow> rows = IntStream.range(0, MANY)
                .mapToObj(number -> new NewRow("n" + number, List.of("N" + number, "施工")))
                .toList();
        grid.apply("rules", List.of(new Insert("r8", rows)));

        EditedGrid again = grid(grid.file());
        again.apply("rules", List.of(new Move(List.of("r16000"), "r8"), new SetCell("r9", 1, "不明")));

        assertThat(again.sheet("rules").orElseThrow().rows().get(8).cells()).startsWith("N15991");
        assertThat(again.delta().sheets().get("responsibility").order().length())
                .isLessThan(100);
        Optional<GridDelta> onto =
                grid.onto((Grid) Grid.of(Workbooks.shipped("responsibility"), ShippedRules.vocabulary(), List.of()));
        assertThat(onto).contains(grid.delta());
    }

    /** A row may part from those with which it shares a formula. */
    @Test
    void givesASharedFormulaToEachOfItsCells() {
        WorkbookFile workbook = touched(book -> {
            XSSFSheet sheet = book.getSheetAt(0);
            for (int row = 6; row < 9; row++) {
                var cell = sheet.getRow(row).createCell(13);
                cell.setCellFormula("B7");
                var formula = cell.getCTCell().getF();
                formula.setT(STCellFormulaType.SHARED);
                formula.setSi(0);
                formula.setStringValue(row == 6 ? "B7&$B$8" : "");
            }
        });
        EditedGrid grid = grid(workbook);

        grid.apply("rules", List.of(new Delete(List.of("r7"))));

        XSSFSheet sheet = opened(grid.file()).getSheetAt(0);
        assertThat(sheet.getRow(6).getCell(13).getCellFormula()).isEqualTo("B7&$B$7");
        assertThat(sheet.getRow(7).getCell(13).getCellFormula()).isEqualTo("B8&$B$7");
    }

    @Test
    void keepsNumbersAndDaysAsTheyAreInTheFile() {
        EditedGrid grid = grid(Workbooks.shipped("warranty-periods"));
        EditedSheet sheet = grid.sheet("rules").orElseThrow();
        int column = sheet.base().heads().indexOf("warranty.contractorLength");
        GridRow row = sheet.rows().get(sheet.rows().size() - 1);
        grid.apply("rules", List.of(new SetCell(row.id(), column, "36")));

        Opened.Workbook written = (Opened.Workbook) WorkbookReader.read(grid.file());
        assertThat(written.table()
                        .lines()
                        .get(written.table().lines().size() - 1)
                        .at(column))
                .isEqualTo(new Cell.Number(36));
    }

    @Test
    void keepsDaysAsCountsWhereTheFileHasThemSo() {
        WorkbookFile workbook = Book.of("follow-ups", HitPolicy.FIRST)
                .row("#", "complaint.reportedAt", "clause")
                .row("R1", 46352, "CSP 1")
                .file();
        EditedGrid grid = grid(workbook);

        assertThat(grid.sheet("rules").orElseThrow().rows().get(5).cells()).startsWith("R1", "2026-11-26");
        grid.apply("rules", List.of(new SetCell("r6", 1, "2026-12-01")));

        Opened.Workbook written = (Opened.Workbook) WorkbookReader.read(grid.file());
        assertThat(written.table().lines().get(5).at(1)).isEqualTo(new Cell.Number(46357));
        assertThat(grid(grid.file()).sheet("rules").orElseThrow().rows().get(5).cells())
                .startsWith("R1", "2026-12-01");
    }

    @Test
    void putsBackWhatWasTakenOut() {
        EditedGrid grid = grid(Workbooks.shipped("responsibility"));
        List<String> cells = grid.sheet("rules").orElseThrow().find("r9").cells();
        grid.apply("rules", List.of(new Delete(List.of("r9"))));

        grid.apply("rules", List.of(new Insert("r8", List.of(new NewRow("r9", cells)))));

        assertThat(grid.delta()).isEqualTo(GridDelta.NONE);
        assertThat(grid.file()).isSameAs(grid.base().file());
    }

    @Test
    void editsSettings() {
        EditedGrid grid = grid(Workbooks.shipped("responsibility"));

        grid.apply(
                "settings",
                List.of(new SetCell("r2", 1, "新标题"), new Insert("r4", List.of(new NewRow("n1", List.of("备注", "试"))))));

        EditedGrid again = grid(grid.file());
        assertThat(again.sheet("settings").orElseThrow().rows().get(4).cells()).startsWith("备注", "试");
        assertThat(again.sheet("rules").orElseThrow().rows().get(6).cells()).startsWith("#");
    }

    @Test
    void tellsAllThatIsWrongAndDoesNothing() {
        EditedGrid grid = grid(Workbooks.shipped("responsibility"));

        assertThatThrownBy(() -> grid.apply(
                        "rules",
                        List.of(
                                new SetCell("r8", 0, "fine by itself"),
                                new Delete(List.of("r9")),
                                new SetCell("r1", 0, "x"),
                                new SetCell("r7", 99, "x"),
                                new SetCell("r7", 0, "\u0000"),
                                new Insert("r99", List.of(new NewRow("r200", List.of()))),
                                new Delete(List.of("r7", "r7")),
                                new Move(List.of("r8"), "r8"))))
                .isInstanceOfSatisfying(
                        EditsRefused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(EditsRefused.Fault::pointer)
                                .containsExactly(
                                        "/2/id",
                                        "/3/column",
                                        "/4/text",
                                        "/5/afterId",
                                        "/5/rows/0/id",
                                        "/6/ids",
                                        "/7/afterId"));
        assertThat(grid.delta()).isEqualTo(GridDelta.NONE);
    }

    /** What edits take is what reading takes: the time of the request that brings them. */
    @Test
    void isEditedForAsLongAsTheRequestMayTake() {
        EditedGrid grid = grid(Workbooks.shipped("responsibility"));
        Allowance over = new Allowance() {
            @Override
            public void keep(long bytes) {}

            @Override
            public void giveBack(long bytes) {}

            @Override
            public void read() {
                throw new OutOfTime();
            }

            @Override
            public void glance() {}
        };

        assertThatThrownBy(() -> over.during(() -> {
                    grid.apply("rules", List.of(new SetCell("r8", 0, "x")));
                    return grid;
                }))
                .isInstanceOf(Allowance.OutOfTime.class);
    }

    /** The parts of a table are asked for by names that other sheets may bear. */
    @Test
    void keepsASheetForPeopleApartFromAPartOfTheTable() {
        WorkbookFile workbook = Book.bare("cost-review")
                .sheet("rules")
                .row("先读这一页")
                .sheet("settings")
                .row("x")
                .sheet("cost-review")
                .row("表名", "cost-review")
                .row("#", "approval.amount")
                .row("R1", 5)
                .file();
        EditedGrid grid = grid(workbook);

        assertThat(grid.sheets())
                .extracting(sheet -> sheet.base().key())
                .containsExactly("table", "sheet rules", "sheet settings", "rules");
        assertThat(List.of("rules", "settings"))
                .allSatisfy(part ->
                        assertThat(grid.sheet(part).orElseThrow().base().name()).isEqualTo("cost-review"));
    }

    private static NewRow row(String id) {
        return new NewRow(id, List.of(id));
    }

    private static EditedGrid grid(WorkbookFile workbook) {
        return EditedGrid.of((Grid) Grid.of(workbook, ShippedRules.vocabulary(), List.of()), GridDelta.NONE);
    }

    private static List<Object> lines(Opened opened) {
        Opened.Workbook workbook = (Opened.Workbook) opened;
        List<Object> all = new ArrayList<>();
        workbook.sheets().forEach(sheet -> {
            all.add(sheet.name());
            sheet.lines().forEach(line -> {
                List<Object> cells = new ArrayList<>(line.cells());
                while (!cells.isEmpty() && cells.get(cells.size() - 1) == null) {
                    cells.remove(cells.size() - 1);
                }
                if (!cells.isEmpty()) {
                    all.add(line.number() + " " + cells);
                }
            });
        });
        all.add(workbook.findings());
        return all;
    }

    /** Blank rows at the end are none. */
    private static List<String> texts(EditedGrid grid) {
        List<String> texts = new ArrayList<>();
        grid.sheets().forEach(sheet -> {
            List<String> rows = new ArrayList<>();
            sheet.rows().forEach(row -> rows.add(String.join("|", row.cells()).replaceAll("[|]+$", "")));
            while (!rows.isEmpty() && rows.get(rows.size() - 1).isEmpty()) {
                rows.remove(rows.size() - 1);
            }
            texts.add(sheet.base().name());
            texts.addAll(rows);
        });
        return texts;
    }

    private static WorkbookFile touched(Consumer<XSSFWorkbook> touch) {
        try (XSSFWorkbook book = opened(Workbooks.shipped("responsibility"));
                var bytes = new ByteArrayOutputStream()) {
            touch.accept(book);
            book.write(bytes);
            return new WorkbookFile("responsibility", bytes.toByteArray());
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static XSSFWorkbook opened(WorkbookFile file) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(file.content()));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
