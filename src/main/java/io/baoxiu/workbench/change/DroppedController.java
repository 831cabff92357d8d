package io.baoxiu.workbench.change;

import io.baoxiu.decision.budget.Readings;
import io.baoxiu.decision.reading.RequestSchema;
import io.baoxiu.decision.reading.json.Fault;
import io.baoxiu.decision.reading.json.FaultyFields;
import io.baoxiu.release.draft.Drafts;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.workbench.frame.Viewer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Workbooks dropped on the page become tables of the draft. */
@RestController
class DroppedController {

    private static final String WORKBOOK = "workbook";
    private static final RequestSchema FORM =
            new RequestSchema(RequestSchema.required("version", ValueType.whole(0, Long.MAX_VALUE)));

    private final Drafts drafts;
    private final Readings readings;

    DroppedController(Drafts drafts, Readings readings) {
        this.drafts = drafts;
        this.readings = readings;
    }

    @PostMapping(path = "/change/workbooks", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    SavedJson take(MultipartHttpServletRequest request, Viewer viewer) {
        return readings.newest(viewer.caller(), request, () -> taken(request, viewer));
    }

    private SavedJson taken(MultipartHttpServletRequest request, Viewer viewer) throws IOException {
        List<Fault> faults = new ArrayList<>();
        long version = version(request, faults);
        request.getMultiFileMap().keySet().stream()
                .filter(name -> !name.equals(WORKBOOK))
                .forEach(name -> faults.add(
                        Fault.of(name, Fault.Code.UNKNOWN_PROPERTY, "没有这个部分", "is not a part of this request")));
        List<WorkbookFile> files = new ArrayList<>();
        for (MultipartFile file : request.getFiles(WORKBOOK)) {
            files.add(WorkbookFile.sent(String.valueOf(file.getOriginalFilename()), file.getBytes()));
        }
        if (files.isEmpty()) {
            faults.add(Fault.of(WORKBOOK, Fault.Code.REQUIRED, "至少一个工作簿", "at least one workbook is required"));
        }
        if (files.stream().map(WorkbookFile::name).distinct().count() < files.size()) {
            faults.add(Fault.of(WORKBOOK, Fault.Code.INCONSISTENT, "同名的工作簿只能有一个", "must not be duplicated by name"));
        }
        if (!faults.isEmpty()) {
            throw new FaultyFields(faults);
        }
        return SavedJson.of(drafts.take(viewer.caller().name(), version, files));
    }

    private static long version(MultipartHttpServletRequest request, List<Fault> faults) {
        try {
            return Objects.requireNonNull(FORM.read(request.getParameterMap()).whole("version"));
        } catch (FaultyFields faulty) {
            faults.addAll(faulty.faults());
            return 0;
        }
    }
}
