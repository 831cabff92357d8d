package io.baoxiu.table.workbook;

import io.baoxiu.table.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The result of opening a file. */
public sealed interface Opened {

    List<Finding> findings();

    /**
     * Its cells could be read; but if there are errors among the findings, it must not be used.
     *
     * @param table the sheet with the name of the table, otherwise the first
     * @param sheets those that are read
     * @param since1904 whether its date numbers count from 1904 instead of 1900
     */
    record Workbook(
            String name,
            Sheet table,
            @Nullable Sheet cases,
            List<Sheet> sheets,
            boolean since1904,
            List<Finding> findings)
            implements Opened {
        public Workbook {
            sheets = List.copyOf(sheets);
            findings = List.copyOf(findings);
        }
    }

    /** The file is not read. */
    record Refused(List<Finding> findings) implements Opened {
        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
