package io.baoxiu.workbench.releases;

import io.baoxiu.release.CompiledRelease;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.vocabulary.Vocabulary;
import io.baoxiu.words.Bilingual;
import io.baoxiu.workbench.frame.Viewer;
import java.util.List;

/**
 * A table that this version of the software contains, and that no release has had.
 *
 * @param isNew whether no table of that name is in force; otherwise it replaces that one
 */
record NewTable(String name, String title, boolean isNew) {

    static List<NewTable> of(List<WorkbookFile> workbooks, CompiledRelease inForce, Viewer viewer) {
        return workbooks.stream()
                .map(workbook -> new NewTable(
                        workbook.name(), title(workbook.name(), inForce, viewer), isNew(workbook.name(), inForce)))
                .toList();
    }

    private static String title(String name, CompiledRelease inForce, Viewer viewer) {
        if (name.equals(Vocabulary.NAME)) {
            return viewer.isZh() ? "词汇" : "Vocabulary";
        }
        return inForce.tables()
                .find(name)
                .map(DecisionTable::title)
                .map(title -> Bilingual.in(viewer.language(), title))
                .orElse(name);
    }

    private static boolean isNew(String name, CompiledRelease inForce) {
        return !name.equals(Vocabulary.NAME) && inForce.tables().find(name).isEmpty();
    }
}
