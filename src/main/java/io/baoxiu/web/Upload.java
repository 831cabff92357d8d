package io.baoxiu.web;

import io.baoxiu.decision.reading.Fault;
import io.baoxiu.decision.reading.FaultyFields;
import io.baoxiu.decision.reading.SmallForm;
import io.baoxiu.table.Message;
import io.baoxiu.table.WorkbookFile;
import io.baoxiu.vocabulary.Field;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** What came as multipart: workbooks, and a few fields beside them. */
record Upload(List<WorkbookFile> workbooks, SmallForm.Filled fields) {

    private static final String WORKBOOK = "workbook";
    private static final String EXTENSION = ".xlsx";

    /** @throws FaultyFields when a part is not right, or there is no workbook */
    static Upload of(MultipartHttpServletRequest request, Field... fields) throws IOException {
        List<Fault> faults = new ArrayList<>();
        request.getMultiFileMap().keySet().stream()
                .filter(name -> !name.equals(WORKBOOK))
                .forEach(name ->
                        faults.add(fault(name, Fault.Code.UNKNOWN_PROPERTY, "没有这个部分", "is no part of this request")));
        List<MultipartFile> files = request.getFiles(WORKBOOK);
        if (files.isEmpty()) {
            faults.add(fault(WORKBOOK, Fault.Code.REQUIRED, "至少一个工作簿", "at least one workbook is required"));
        }
        SmallForm.Filled filled = filled(request.getParameterMap(), faults, fields);
        if (!faults.isEmpty()) {
            throw new FaultyFields(faults);
        }
        List<WorkbookFile> workbooks = new ArrayList<>();
        for (MultipartFile file : files) {
            workbooks.add(new WorkbookFile(name(file), file.getBytes()));
        }
        return new Upload(List.copyOf(workbooks), filled);
    }

    private static SmallForm.Filled filled(Map<String, String[]> stated, List<Fault> faults, Field... fields) {
        try {
            return new SmallForm(fields).withWording(Remarks.NOTE.path()).read(stated);
        } catch (FaultyFields faulty) {
            faults.addAll(faulty.faults());
            return new SmallForm.Filled(Map.of());
        }
    }

    /** Of the file's name, what stands after the last separator; browsers have sent whole paths. */
    private static String name(MultipartFile file) {
        String sent = String.valueOf(file.getOriginalFilename());
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        return name.toLowerCase(Locale.ROOT).endsWith(EXTENSION)
                ? name.substring(0, name.length() - EXTENSION.length())
                : name;
    }

    static Fault fault(String name, Fault.Code code, String zh, String en) {
        return new Fault("/" + name.replace("~", "~0").replace("/", "~1"), code, new Message(zh, en), List.of());
    }
}
