package io.baoxiu.release;

import io.baoxiu.analysis.Edition;
import io.baoxiu.rules.RuleSet;
import io.baoxiu.table.TableForms;
import io.baoxiu.table.Tables;
import io.baoxiu.table.WorkbookFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A release with its workbooks as they were sent and the rules made of them. One instance serves all threads. */
public final class CompiledRelease {

    private final Release release;
    private final List<WorkbookFile> workbooks;
    private final RuleSet rules;
    private final Map<String, Set<String>> codes = new HashMap<>();

    CompiledRelease(Release release, List<WorkbookFile> workbooks, RuleSet rules) {
        this.release = release;
        this.workbooks = List.copyOf(workbooks);
        this.rules = rules;
        TableForms.openLists().keySet().forEach(list -> codes.put(list, tables().codes(list)));
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

    /** The codes of a list that analysts extend, {@code part} or {@code office}. */
    public Set<String> codes(String list) {
        return Objects.requireNonNull(codes.get(list));
    }
}
