package io.baoxiu.table.workbook;

import io.baoxiu.table.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of opening a file. */
public sealed interface Opened {

    List<Finding> findings();

    /**
     * Its cells could be read; with findings among them, it must not be used all the same.
     *
     * @param table the sheet that bears the name of the table, else the first
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

    /** Nothing of it is read. */
    record Refused(List<Finding> findings) implements Opened {
        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
