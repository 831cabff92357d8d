package io.baoxiu.release;

import io.baoxiu.table.Finding;
import java.util.List;
import java.util.stream.Collectors;

/** Workbooks have errors; none of them is kept or published. */
public class WorkbooksRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    public WorkbooksRefused(List<Finding> findings) {
        super(findings.stream()
                .filter(Finding::isError)
                .map(WorkbooksRefused::told)
                .collect(Collectors.joining(System.lineSeparator())));
        this.findings = List.copyOf(findings);
    }

    public List<Finding> findings() {
        return findings;
    }

    private static String told(Finding finding) {
        String place = finding.sheet() == null ? "" : "!" + finding.sheet();
        String cell = finding.cell() == null ? "" : "!" + finding.cell();
        return finding.workbook() + ".xlsx" + place + cell + " " + finding.code() + ": "
                + finding.message().en();
    }
}
