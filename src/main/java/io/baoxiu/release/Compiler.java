package io.baoxiu.release;

import io.baoxiu.rules.RuleBook;
import io.baoxiu.rules.RuleSet;
import io.baoxiu.table.Finding;
import io.baoxiu.table.Premises;
import io.baoxiu.table.Tables;
import io.baoxiu.table.WorkbookFile;
import io.baoxiu.table.reading.TableReader;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes rules of workbooks, after checking them. What came of the last ones is remembered by their content. */
@Component
class Compiler {

    private static final int REMEMBERED = 16;

    private final Map<String, Checked> byContent = Collections.synchronizedMap(new Remembered());

    /** @param warnings what was found that is no error */
    record Checked(RuleSet rules, List<Finding> warnings) {}

    /** @throws WorkbooksRefused when there is an error in them */
    Checked check(List<WorkbookFile> workbooks) {
        String hash = ContentHash.of(workbooks);
        Checked known = byContent.get(hash);
        if (known != null) {
            return known;
        }
        Checked checked = checked(workbooks);
        byContent.put(hash, checked);
        return checked;
    }

    /**
     * What is loaded is checked again by the software that loads it.
     *
     * @throws TamperedRelease when the workbooks are not those that were approved
     */
    CompiledRelease compile(Release release, List<WorkbookFile> workbooks) {
        if (!ContentHash.of(workbooks).equals(release.contentHash())) {
            throw new TamperedRelease(release);
        }
        return new CompiledRelease(release, workbooks, check(workbooks).rules());
    }

    private static Checked checked(List<WorkbookFile> workbooks) {
        var reading = TableReader.read(workbooks, Tables.NONE, new Premises(RuleBook.units(), List.of(), List.of()));
        if (!reading.isClean()) {
            throw new WorkbooksRefused(reading.findings());
        }
        return new Checked(RuleSet.of(reading.tables()), reading.findings());
    }

    private static final class Remembered extends LinkedHashMap<String, Checked> {

        private static final long serialVersionUID = 1L;

        Remembered() {
            super(REMEMBERED, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Checked> eldest) {
            return size() > REMEMBERED;
        }
    }
}
