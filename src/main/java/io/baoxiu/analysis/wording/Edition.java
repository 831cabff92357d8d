package io.baoxiu.analysis.wording;

import io.baoxiu.table.Tables;
import io.baoxiu.table.file.WorkbookFile;
import java.util.List;

/** Tables with the workbooks in which people read them. */
public record Edition(Tables tables, List<WorkbookFile> workbooks) {

    public Edition {
        workbooks = List.copyOf(workbooks);
    }
}
