package io.baoxiu.release;

import io.baoxiu.analysis.wording.Edition;
import io.baoxiu.release.record.Release;
import io.baoxiu.rules.answer.RuleSet;
import io.baoxiu.table.Tables;
import io.baoxiu.table.file.WorkbookFile;
import java.util.List;

/** A release with its workbooks as sent and the rules made from them. One instance serves all threads. */
public final class CompiledRelease {

    private final Release release;
    private final List<WorkbookFile> workbooks;
    private final RuleSet rules;

    CompiledRelease(Release release, List<WorkbookFile> workbooks, RuleSet rules) {
        this.release = release;
        this.workbooks = List.copyOf(workbooks);
        this.rules = rules;
    }

    public Release release() {
        return release;
    }

    public List<WorkbookFile> workbooks() {
        return workbooks;
    }

    public RuleSet rules() {
        return rules;
    }

    public Tables tables() {
        return rules.tables();
    }

    public Edition edition() {
        return new Edition(tables(), workbooks);
    }
}
