package io.baoxiu.table.workbook.rows;

import io.baoxiu.table.Finding;

/** A workbook can be read, but a part of it is too large, or nested too deeply, to be written again. */
public class UnwritableWorkbook extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    UnwritableWorkbook(Finding finding) {
        super(finding.workbook() + ".xlsx: " + finding.message().en());
        this.finding = finding;
    }

    public Finding finding() {
        return finding;
    }
}
