package io.baoxiu.workbench.change.sheet;

import io.baoxiu.decision.budget.Readings;
import io.baoxiu.decision.reading.json.Fault;
import io.baoxiu.decision.reading.json.FaultyFields;
import io.baoxiu.release.draft.Drafts;
import io.baoxiu.release.draft.OpenTable;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.grid.EditedSheet;
import io.baoxiu.table.grid.GridEdit;
import io.baoxiu.table.grid.RowChanges;
import io.baoxiu.vocabulary.Vocabulary;
import io.baoxiu.words.Bilingual;
import io.baoxiu.workbench.frame.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The sheets of a workbook in a person's draft, to view and edit. Viewing saves nothing. */
@RestController
public class SheetsController {

    private static final MediaType WORKBOOK =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Drafts drafts;
    private final Sheets sheets;
    private final Readings readings;

    SheetsController(Drafts drafts, Sheets sheets, Readings readings) {
        this.drafts = drafts;
        this.sheets = sheets;
        this.readings = readings;
    }

    /**
     * @param base the release that the workbook was made from
     * @param held whether the draft contains it
     * @param stale whether the workbook in force has changed since
     */
    record WorkbookJson(
            String table,
            String title,
            long version,
            String base,
            @Nullable OffsetDateTime savedAt,
            boolean held,
            boolean stale,
            @Nullable MeanwhileJson meanwhile,
            @Nullable SettingsJson settings,
            List<SheetJson> sheets) {}

    /** @param rows the edited rows */
    record EditedJson(
            long version,
            @Nullable OffsetDateTime savedAt,
            boolean held,
            boolean stale,
            List<SheetJson.RowJson> rows,
            List<RowChanges.Removed> removed) {}

    @GetMapping("/change/{table}/sheets")
    WorkbookJson sheets(@PathVariable String table, HttpServletRequest request, Viewer viewer) {
        return readings.beside(request, () -> told(table, viewer));
    }

    private WorkbookJson told(String table, Viewer viewer) {
        OpenTable open = drafts.open(viewer.caller().name(), table);
        return new WorkbookJson(
                table,
                title(open, viewer),
                open.draft().version(),
                open.table().base(),
                open.draft().savedAt(),
                open.held(),
                open.stale(),
                MeanwhileJson.of(List.of(open), viewer),
                SettingsJson.of(open, viewer),
                sheets.of(open, viewer));
    }

    public static String title(OpenTable open, Viewer viewer) {
        return open.name().equals(Vocabulary.NAME)
                ? viewer.isZh() ? "词汇" : "Vocabulary"
                : open.inForce()
                        .tables()
                        .find(open.name())
                        .map(DecisionTable::title)
                        .map(title -> Bilingual.in(viewer.language(), title))
                        .orElse(open.name());
    }

    @PostMapping("/change/{table}/edits")
    EditedJson edit(@PathVariable String table, @RequestBody JsonNode body, HttpServletRequest request, Viewer viewer) {
        EditsReader.Edits asked = EditsReader.edits(body);
        return readings.beside(request, () -> done(table, asked, viewer));
    }

    private EditedJson done(String table, EditsReader.Edits asked, Viewer viewer) {
        OpenTable open = drafts.edit(viewer.caller().name(), asked.version(), table, asked.sheet(), asked.edits());
        SheetJson sheet = sheets.of(open, asked.sheet(), viewer).only(touched(asked.edits()));
        return new EditedJson(
                open.draft().version(),
                open.draft().savedAt(),
                open.held(),
                open.stale(),
                sheet.rows(),
                sheet.removed());
    }

    private static Set<String> touched(List<GridEdit> edits) {
        Set<String> ids = new HashSet<>();
        for (GridEdit edit : edits) {
            if (edit instanceof GridEdit.SetCell set) {
                ids.add(set.id());
            } else if (edit instanceof GridEdit.Insert insert) {
                insert.rows().forEach(row -> ids.add(row.id()));
            } else if (edit instanceof GridEdit.Move move) {
                ids.addAll(move.ids());
            }
        }
        return ids;
    }

    /** Reads a text while somebody types; nothing is saved. */
    @PostMapping("/change/{table}/reading")
    TypedReading reading(
            @PathVariable String table, @RequestBody JsonNode body, HttpServletRequest request, Viewer viewer) {
        EditsReader.Typed typed = EditsReader.typed(body);
        return readings.beside(request, () -> read(table, typed, viewer));
    }

    private TypedReading read(String table, EditsReader.Typed typed, Viewer viewer) {
        OpenTable open = drafts.open(viewer.caller().name(), table);
        EditedSheet sheet = open.grid().sheet(typed.sheet()).orElse(null);
        List<Fault> faults = new ArrayList<>();
        if (sheet == null) {
            faults.add(Fault.of("sheet", Fault.Code.INCONSISTENT, "没有这个工作表", "is not a sheet of this workbook"));
        } else if (typed.column() >= sheet.base().heads().size()) {
            faults.add(Fault.of("column", Fault.Code.INCONSISTENT, "没有这一列", "is not a column of this sheet"));
        }
        if (sheet == null || !faults.isEmpty()) {
            throw new FaultyFields(faults);
        }
        ColumnJson column = new Columns(open, viewer).of(sheet, typed.sheet()).get(typed.column());
        return TypedReading.of(
                typed.text(),
                column.key(),
                column.kind(),
                open.inForce().tables().vocabulary(),
                WrittenWords.of(open, viewer),
                viewer);
    }

    /** The workbook as it is now, with everything that the analyst put into it. */
    @GetMapping("/change/{table}.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable String table, HttpServletRequest request, Viewer viewer) {
        byte[] file = readings.beside(
                request, () -> drafts.open(viewer.caller().name(), table).file().content());
        return ResponseEntity.ok()
                .contentType(WORKBOOK)
                .headers(headers -> headers.setContentDisposition(ContentDisposition.attachment()
                        .filename(table + ".xlsx")
                        .build()))
                .body(file);
    }
}
