package io.baoxiu.table.reading.words;

import static io.baoxiu.table.Finding.Code.DUPLICATE_CODE;
import static io.baoxiu.table.Finding.Code.WRONG_TYPE;

import io.baoxiu.table.reading.sheet.Report;
import io.baoxiu.table.workbook.Opened;
import io.baoxiu.vocabulary.Clause;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sheet {@code clauses}: the short names by which provisions are cited. */
final class ClauseWords {

    private static final List<String> COLUMNS = List.of("short", "zh", "en", "where");

    private ClauseWords() {}

    static Map<String, Clause> read(Opened.Workbook workbook, Report report) {
        Map<String, Clause> clauses = new LinkedHashMap<>();
        WordRows.each(workbook, "clauses", COLUMNS, report, word -> {
            String name = word.text("short");
            if (name.isEmpty()) {
                word.error(WRONG_TYPE, "short", "缺少简称", "the short name is missing");
            } else if (clauses.putIfAbsent(name, new Clause(name, word.label(name), word.text("where"))) != null) {
                word.error(
                        DUPLICATE_CODE,
                        "short",
                        "简称 `" + name + "` 已有",
                        "the short name `" + name + "` is there already");
            }
        });
        return clauses;
    }
}
