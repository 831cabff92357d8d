package io.baoxiu.web.release;

import io.baoxiu.release.CompiledRelease;
import io.baoxiu.release.Releases;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.Labelling;
import io.baoxiu.table.Tables;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.reading.label.Relabelled;
import io.baoxiu.web.problem.Problem;
import io.baoxiu.web.problem.ProblemType;
import io.baoxiu.web.request.AcceptHeader;
import io.baoxiu.web.request.Fields;
import io.baoxiu.web.request.Parameters;
import io.baoxiu.web.request.Takes;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The tables in force, to read and to download. */
@RestController
class TableController {

    private final Releases releases;

    TableController(Releases releases) {
        this.releases = releases;
    }

    /** @param release the one in force */
    record All(String release, List<Summary> tables) {}

    /** @param rows the number of rows */
    record Summary(String name, String title, int rows, HitPolicy hitPolicy) {
        static Summary of(DecisionTable table) {
            return new Summary(table.name(), table.title(), table.rows().size(), table.policy());
        }
    }

    @Operation(operationId = "listTables", summary = "The tables in force")
    @GetMapping("/v1/tables")
    All all() {
        CompiledRelease inForce = releases.inForceToday();
        return new All(
                inForce.release().id(),
                inForce.tables().all().stream().map(Summary::of).toList());
    }

    @Operation(operationId = "getTable", summary = "A table in force, as JSON")
    @GetMapping("/v1/tables/{name:[^.]+}")
    TableJson one(@PathVariable String name) {
        CompiledRelease inForce = releases.inForceToday();
        return inForce.tables()
                .find(name)
                .map(table -> TableJson.of(inForce.release().id(), table))
                .orElseThrow(TableController::none);
    }

    /** The workbook byte for byte as published, or with other labels. */
    @Operation(operationId = "downloadTable", summary = "The workbook of a table in force, byte for byte")
    @Takes(Fields.LABELS)
    @GetMapping("/v1/tables/{name:[^.]+}.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable String name, Parameters parameters) {
        CompiledRelease inForce = releases.inForceToday();
        return workbook(inForce.workbooks(), name, parameters, inForce::tables);
    }

    /** @param tables the tables of the release, read only if their labels are needed */
    static ResponseEntity<byte[]> workbook(
            List<WorkbookFile> workbooks, String name, Parameters parameters, Supplier<Tables> tables) {
        String labels = parameters.read(Fields.LABELS.schema()).text("labels");
        return workbooks.stream()
                .filter(workbook -> workbook.name().equals(name))
                .map(workbook -> labels == null
                        ? workbook
                        : Relabelled.of(
                                workbook,
                                tables.get().vocabulary(),
                                Labelling.valueOf(labels.toUpperCase(Locale.ROOT))))
                .map(workbook -> ResponseEntity.ok()
                        .contentType(AcceptHeader.WORKBOOK)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".xlsx\"")
                        .body(workbook.content()))
                .findFirst()
                .orElseThrow(TableController::none);
    }

    private static Problem none() {
        return new Problem(ProblemType.NOT_FOUND, "没有这个表", "there is no such table");
    }
}
