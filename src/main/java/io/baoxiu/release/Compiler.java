package io.baoxiu.release;

import io.baoxiu.rules.RuleBook;
import io.baoxiu.rules.RuleSet;
import io.baoxiu.table.Finding;
import io.baoxiu.table.Premises;
import io.baoxiu.table.Tables;
import io.baoxiu.table.WorkbookFile;
import io.baoxiu.table.reading.TableReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes rules of workbooks, after checking them. The last ones made are remembered by their content. */
@Component
class Compiler {

    private static final int REMEMBERED = 16;

    private final Map<String, RuleSet> byContent = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, RuleSet> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** @param warnings what was found that is no error */
    record Checked(RuleSet rules, List<Finding> warnings) {}

    /** @throws WorkbooksRefused when there is an error in them */
    Checked check(List<WorkbookFile> workbooks) {
        var reading = TableReader.read(workbooks, Tables.NONE, new Premises(RuleBook.units(), List.of(), List.of()));
        if (!reading.isClean()) {
            throw new WorkbooksRefused(reading.findings());
        }
        return new Checked(RuleSet.of(reading.tables()), reading.findings());
    }

    /** What is loaded is checked again, also that it is what was approved. */
    synchronized CompiledRelease compile(Release release, List<WorkbookFile> workbooks) {
        String hash = ContentHash.of(workbooks);
        if (!hash.equals(release.contentHash())) {
            throw new TamperedRelease(release);
        }
        RuleSet rules = byContent.get(hash);
        if (rules == null) {
            rules = check(workbooks).rules();
            byContent.put(hash, rules);
        }
        return new CompiledRelease(release, workbooks, rules);
    }
}
