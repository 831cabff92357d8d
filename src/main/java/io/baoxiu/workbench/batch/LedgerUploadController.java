package io.baoxiu.workbench.batch;

import io.baoxiu.decision.budget.Readings;
import io.baoxiu.decision.reading.RequestSchema;
import io.baoxiu.decision.reading.json.Fault;
import io.baoxiu.decision.reading.json.FaultyFields;
import io.baoxiu.ledger.LedgerColumns;
import io.baoxiu.ledger.file.WorkbookLedger;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.workbench.frame.Viewer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;

/** A ledger that is dropped or chosen on the page: faults of the file are reported immediately, then it is decided. */
@RestController
class LedgerUploadController {

    private static final String LEDGER = "ledger";
    private static final String KEEP = "keep";
    private static final RequestSchema FORM =
            new RequestSchema(RequestSchema.required(KEEP, ValueType.codes("true", "false")));

    private final LedgerRuns runs;
    private final LedgerWork work;
    private final Readings readings;

    LedgerUploadController(LedgerRuns runs, LedgerWork work, Readings readings) {
        this.runs = runs;
        this.work = work;
        this.readings = readings;
    }

    record Begun(String run) {}

    @PostMapping(path = "/batch/ledgers", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Begun take(MultipartHttpServletRequest request, Viewer viewer) {
        return readings.of(viewer.caller(), request, () -> taken(request, viewer));
    }

    private Begun taken(MultipartHttpServletRequest request, Viewer viewer) throws IOException {
        List<Fault> faults = new ArrayList<>();
        boolean kept = kept(request, faults);
        request.getMultiFileMap().keySet().stream()
                .filter(name -> !name.equals(LEDGER))
                .forEach(name -> faults.add(
                        Fault.of(name, Fault.Code.UNKNOWN_PROPERTY, "没有这个部分", "is not a part of this request")));
        List<MultipartFile> files = request.getFiles(LEDGER);
        if (files.size() != 1) {
            faults.add(Fault.of(LEDGER, Fault.Code.REQUIRED, "须为一个工作簿", "must be one workbook"));
        }
        byte[] content = files.size() == 1 ? files.get(0).getBytes() : new byte[0];
        String name = files.size() == 1
                ? WorkbookFile.named(String.valueOf(files.get(0).getOriginalFilename())) + ".xlsx"
                : "";
        if (files.size() == 1) {
            check(new WorkbookFile(name, content), faults);
        }
        if (!faults.isEmpty()) {
            throw new FaultyFields(faults);
        }
        var asked = new LedgerRun.Asked(viewer.caller(), name, kept, viewer.language());
        try {
            return new Begun(runs.start(asked, content).id().toString());
        } catch (LedgerRuns.Busy busy) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
    }

    private void check(WorkbookFile file, List<Fault> faults) {
        WorkbookLedger.Found found = work.open(file);
        if (found instanceof WorkbookLedger.Found.Refused refused) {
            refused.why().forEach(why -> faults.add(Fault.of(LEDGER, Fault.Code.INCONSISTENT, why.zh(), why.en())));
        } else if (found instanceof WorkbookLedger.Found.Ledger opened && isTooLarge(opened.ledger())) {
            faults.add(Fault.of(
                    LEDGER,
                    Fault.Code.OUT_OF_RANGE,
                    "超过 20,000 行或 150 万个单元格：请分成几个文件，或用命令行 baoxiu batch",
                    "has more than 20,000 rows or 1.5 million cells: split it, or use `baoxiu batch` on"
                            + " the command line"));
        }
    }

    private static boolean isTooLarge(WorkbookLedger ledger) {
        return ledger.rows().size() > LedgerWork.MOST_ROWS + LedgerColumns.HEAD
                || ledger.cells() > LedgerWork.MOST_CELLS;
    }

    private static boolean kept(MultipartHttpServletRequest request, List<Fault> faults) {
        try {
            return "true".equals(FORM.read(request.getParameterMap()).text(KEEP));
        } catch (FaultyFields faulty) {
            faults.addAll(faulty.faults());
            return false;
        }
    }
}
