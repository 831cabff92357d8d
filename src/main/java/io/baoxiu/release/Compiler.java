package io.baoxiu.release;

import io.baoxiu.analysis.check.WorkbookCheck;
import io.baoxiu.release.record.Release;
import io.baoxiu.release.record.TamperedRelease;
import io.baoxiu.rules.answer.RuleSet;
import io.baoxiu.rules.engine.ShippedEngineering;
import io.baoxiu.runtime.startup.UnusableDatabase;
import io.baoxiu.table.Edits;
import io.baoxiu.table.Finding;
import io.baoxiu.table.Tables;
import io.baoxiu.table.file.ContentHash;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.file.WorkbookFiles;
import io.baoxiu.table.reading.TableReader;
import io.baoxiu.table.reading.TableReading;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes rules from workbooks, after checking them. The last results are cached by their content. */
@Component
public class Compiler {

    private static final int REMEMBERED = 16;

    private final WorkbookCheck check = new WorkbookCheck(ShippedEngineering.INSTANCE);
    private final Map<String, Checked> byContent = Collections.synchronizedMap(new Remembered());

    /** @param warnings the findings that are no errors */
    public record Checked(RuleSet rules, List<Finding> warnings) {}

    /** @throws WorkbooksRefused when there is an error in them */
    public Checked check(List<WorkbookFile> workbooks) {
        return check(Edits.of(workbooks), Tables.NONE, workbooks);
    }

    /**
     * Checks new workbooks, and the tables that they affect.
     *
     * @param edits the new workbooks, and the names of removed ones
     * @param rest the tables as they are before
     * @param all the workbooks as they are after
     * @throws WorkbooksRefused when there is an error in them
     */
    public Checked check(Edits edits, Tables rest, List<WorkbookFile> all) {
        String hash = ContentHash.of(all);
        Checked known = edits.strangers(rest).isEmpty() ? byContent.get(hash) : null;
        if (known != null) {
            return known;
        }
        Checked checked = checked(edits, rest);
        byContent.put(hash, checked);
        return checked;
    }

    /**
     * Every loaded release is checked again by the present software. The tables that come with it were checked when it was built, so they
     * are only read.
     *
     * @throws TamperedRelease when the workbooks are not those that were approved
     * @throws UnusableDatabase when it is older than the vocabulary
     */
    CompiledRelease compile(Release release, List<WorkbookFile> workbooks) {
        if (!ContentHash.of(workbooks).equals(release.contentHash())) {
            throw new TamperedRelease(release);
        }
        if (workbooks.stream().noneMatch(workbook -> workbook.name().equals(Vocabulary.NAME))) {
            throw UnusableDatabase.ofAnotherVersion("the database is from before the vocabulary: its release `"
                    + release.id() + "` has no `" + Vocabulary.NAME + ".xlsx`");
        }
        return new CompiledRelease(release, workbooks, rules(workbooks, release.contentHash()));
    }

    private RuleSet rules(List<WorkbookFile> workbooks, String hash) {
        boolean known = byContent.containsKey(hash);
        return known || !hash.equals(ContentHash.of(WorkbookFiles.shipped()))
                ? check(workbooks).rules()
                : read(workbooks);
    }

    private static RuleSet read(List<WorkbookFile> workbooks) {
        TableReading reading = TableReader.read(workbooks, Tables.NONE, ShippedEngineering.INSTANCE);
        if (!reading.isClean()) {
            throw new WorkbooksRefused(reading.findings());
        }
        return RuleSet.of(reading.tables());
    }

    private Checked checked(Edits edits, Tables rest) {
        WorkbookCheck.Result result = check.check(edits, rest);
        if (result instanceof WorkbookCheck.Checked checked) {
            return new Checked(RuleSet.of(checked.tables()), checked.warnings());
        }
        throw new WorkbooksRefused(result.findings());
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
