package io.baoxiu.table.grid;

import io.baoxiu.table.Finding;
import java.util.List;

/** The result of opening a file to edit it as rows. */
public sealed interface GridReading permits Grid, GridReading.Refused {

    /** The file cannot be read as a workbook. */
    record Refused(List<Finding> findings) implements GridReading {
        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
