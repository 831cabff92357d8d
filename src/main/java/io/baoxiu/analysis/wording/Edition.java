package io.baoxiu.analysis.wording;

import io.baoxiu.table.Tables;
import io.baoxiu.table.file.WorkbookFile;
import java.util.List;

/** Tables as they decide, and as people read them in their workbooks. */
public record Edition(Tables tables, List<WorkbookFile> workbooks) {

    public Edition {
        workbooks = List.copyOf(workbooks);
    }
}
