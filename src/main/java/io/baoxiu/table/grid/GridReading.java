package io.baoxiu.table.grid;

import io.baoxiu.table.Finding;
import java.util.List;

/** What becomes of a file that is to be edited as rows. */
public sealed interface GridReading permits Grid, GridReading.Refused {

    /** It cannot be read as a workbook. */
    record Refused(List<Finding> findings) implements GridReading {
        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
