package io.baoxiu.web.release;

import static io.baoxiu.decision.reading.RequestSchema.required;

import io.baoxiu.decision.reading.RequestSchema;
import io.baoxiu.decision.reading.json.Fault;
import io.baoxiu.decision.reading.json.FaultyFields;
import io.baoxiu.table.Edits;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.vocabulary.ValueType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** A multipart request: workbooks, names of tables to remove, and a few fields. */
record Upload(Edits edits, RequestSchema.Filled fields) {

    private static final String WORKBOOK = "workbook";
    private static final String REMOVE = "remove";
    private static final RequestSchema REMOVED = new RequestSchema(required(REMOVE, new ValueType.Text(1, 255)));

    /**
     * Reads workbooks, or names of tables to remove, or both.
     *
     * @throws FaultyFields when a part is invalid, there is neither, or a table is both sent and to be removed
     */
    static Upload of(MultipartHttpServletRequest request, RequestSchema fields) throws IOException {
        Map<String, String[]> stated = new LinkedHashMap<>(request.getParameterMap());
        String[] removed = stated.remove(REMOVE);
        return read(request, stated, removed == null ? List.of() : List.of(removed), fields);
    }

    private static Upload read(
            MultipartHttpServletRequest request,
            Map<String, String[]> stated,
            List<String> removed,
            RequestSchema fields)
            throws IOException {
        List<Fault> faults = new ArrayList<>();
        request.getMultiFileMap().keySet().stream()
                .filter(name -> !name.equals(WORKBOOK))
                .forEach(name -> faults.add(
                        Fault.of(name, Fault.Code.UNKNOWN_PROPERTY, "没有这个部分", "is not a part of this request")));
        List<MultipartFile> files = request.getFiles(WORKBOOK);
        if (files.isEmpty() && removed.isEmpty()) {
            faults.add(Fault.of(WORKBOOK, Fault.Code.REQUIRED, "至少一个工作簿", "at least one workbook is required"));
        }
        RequestSchema.Filled filled = filled(stated, faults, fields);
        removed(removed, files, faults);
        if (!faults.isEmpty()) {
            throw new FaultyFields(faults);
        }
        List<WorkbookFile> workbooks = new ArrayList<>();
        for (MultipartFile file : files) {
            workbooks.add(new WorkbookFile(name(file), file.getBytes()));
        }
        return new Upload(new Edits(workbooks, Set.copyOf(new HashSet<>(removed))), filled);
    }

    private static void removed(List<String> removed, List<MultipartFile> files, List<Fault> faults) {
        Set<String> sent = files.stream().map(Upload::name).collect(Collectors.toSet());
        for (String name : new TreeSet<>(removed)) {
            try {
                REMOVED.read(Map.of(REMOVE, new String[] {name}));
            } catch (FaultyFields faulty) {
                faults.addAll(faulty.faults());
            }
            if (sent.contains(name)) {
                faults.add(Fault.of(
                        REMOVE,
                        Fault.Code.INCONSISTENT,
                        "表 `" + name + "` 不能同时提交和移除",
                        "must not name `" + name + "`, which is also sent as a workbook"));
            }
        }
    }

    private static RequestSchema.Filled filled(Map<String, String[]> stated, List<Fault> faults, RequestSchema fields) {
        try {
            return fields.read(stated);
        } catch (FaultyFields faulty) {
            faults.addAll(faulty.faults());
            return new RequestSchema.Filled(Map.of());
        }
    }

    private static String name(MultipartFile file) {
        return WorkbookFile.named(String.valueOf(file.getOriginalFilename()));
    }
}
