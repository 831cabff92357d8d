package io.baoxiu.table.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.Engineered;
import io.baoxiu.ShippedRules;
import io.baoxiu.table.Finding;
import io.baoxiu.table.Message;
import io.baoxiu.table.cell.Labeller;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.grid.EditedGrid;
import io.baoxiu.table.grid.Grid;
import io.baoxiu.table.grid.GridDelta;
import io.baoxiu.table.grid.GridEdit;
import io.baoxiu.table.premise.Engineering;
import io.baoxiu.table.workbook.annotate.Annotator;
import io.baoxiu.vocabulary.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What another program saves again means what it meant before. */
class ResavedWorkbooksTest {

    private static final Path SAMPLES = Path.of("src/test/resources/workbooks");
    private static final Engineering NO_PREMISES = Engineered.WITHOUT_PREMISES;
    private static final long PATIENCE_SECONDS = 240;

    @ParameterizedTest
    @ValueSource(strings = {"libreoffice", "openpyxl"})
    void meanTheSameWhenSavedByAnotherProgram(String program) throws IOException {
        TableReading before = read(SAMPLES.resolve("original"));

        assertThat(before.findings()).isEmpty();
        assertThat(before.tables().all()).hasSize(6);
        assertSame(read(SAMPLES.resolve(program)), before);
    }

    @Test
    @EnabledIf("hasLibreOffice")
    void meanTheSameWhenLibreOfficeSavesThemNow(@TempDir Path folder) throws IOException, InterruptedException {
        resave(Path.of("decision-tables"), folder);

        assertSame(read(folder.resolve("saved")), read(Path.of("decision-tables")));
    }

    @Test
    @EnabledIf("hasLibreOffice")
    void openWithTheirFindingsInLibreOffice(@TempDir Path folder) throws IOException, InterruptedException {
        WorkbookFile file = file(SAMPLES.resolve("original/approval-tiers.xlsx"));
        String sheet = "approval-tiers";
        Finding finding =
                Finding.error(Finding.Code.BAD_RANGE, file.name(), sheet, "B9", new Message("范围不对", "not a range"));
        Path annotated = Files.createDirectory(folder.resolve("annotated"));
        byte[] bytes = Annotator.annotate(file, List.of(finding), Language.ZH, new Labeller(Language.ZH)::suggestion)
                .orElseThrow();
        Files.write(annotated.resolve("approval-tiers.xlsx"), bytes);

        resave(annotated, folder);

        WorkbookFile saved = file(folder.resolve("saved/approval-tiers.xlsx"));
        assertThat(comments(saved.content(), sheet)).containsExactly("B9 baoxiu:\nERROR BAD_RANGE: 范围不对");
        byte[] mended = Annotator.annotate(saved, List.of(), Language.ZH, new Labeller(Language.ZH)::suggestion)
                .orElseThrow();
        assertThat(comments(mended, sheet)).isEmpty();
        assertThat(read(folder.resolve("saved")).tables().all())
                .isEqualTo(read(annotated).tables().all());
    }

    @Test
    @EnabledIf("hasLibreOffice")
    void openInLibreOfficeWithTheirRowsInOtherPlaces(@TempDir Path folder) throws IOException, InterruptedException {
        WorkbookFile file = file(Path.of("decision-tables/responsibility.xlsx"));
        EditedGrid grid = EditedGrid.of((Grid) Grid.of(file, ShippedRules.vocabulary(), List.of()), GridDelta.NONE);
        grid.apply(
                "rules",
                List.of(
                        new GridEdit.Move(List.of("r12"), "r7"),
                        new GridEdit.Insert("r9", List.of(new GridEdit.NewRow("n1", List.of("R99", "施工"))))));
        Path edited = Files.createDirectory(folder.resolve("edited"));
        Files.write(edited.resolve("responsibility.xlsx"), grid.file().content());

        resave(edited, folder);

        assertThat(read(folder.resolve("saved")).findings())
                .isEqualTo(read(edited).findings());
        assertThat(read(folder.resolve("saved")).tables().all())
                .isEqualTo(read(edited).tables().all());
    }

    private static List<String> comments(byte[] workbook, String sheet) throws IOException {
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            return opened.getSheet(sheet).getCellComments().entrySet().stream()
                    .map(entry ->
                            entry.getKey() + " " + entry.getValue().getString().getString())
                    .toList();
        }
    }

    static boolean hasLibreOffice() {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }

    private static void resave(Path workbooks, Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                "xlsx",
                "--outdir",
                folder.resolve("saved").toString()));
        try (Stream<Path> files = Files.list(workbooks)) {
            files.map(Path::toString)
                    .filter(name -> name.endsWith(".xlsx"))
                    .sorted()
                    .forEach(command::add);
        }
        Process office = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        boolean ended = office.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        office.destroy();
        assertThat(ended).as(Files.readString(folder.resolve("log"))).isTrue();
    }

    private static void assertSame(TableReading after, TableReading before) {
        assertThat(after.findings()).isEqualTo(before.findings());
        assertThat(after.tables().all()).isEqualTo(before.tables().all());
        assertThat(after.cases()).isEqualTo(before.cases());
    }

    private static TableReading read(Path folder) throws IOException {
        List<WorkbookFile> files = new ArrayList<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.filter(path -> path.toString().endsWith(".xlsx"))
                    .sorted()
                    .toList()) {
                files.add(file(path));
            }
        }
        return TableReader.read(files, ShippedRules.noTables(), NO_PREMISES);
    }

    private static WorkbookFile file(Path path) throws IOException {
        return new WorkbookFile(path.getFileName().toString().replace(".xlsx", ""), Files.readAllBytes(path));
    }
}
