package io.baoxiu.cli.table;

import io.baoxiu.analysis.check.WorkbookCheck;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Finding;
import io.baoxiu.table.HitPolicy;
import io.baoxiu.vocabulary.Language;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a check has proved about workbooks without faults. Printing nothing would not show that anything was checked. */
public final class Certificate {

    private final List<DecisionTable> tables;
    private final List<Finding> warnings;
    private final boolean chinese;

    private Certificate(List<DecisionTable> tables, List<Finding> warnings, Language language) {
        this.tables = tables;
        this.warnings = warnings;
        this.chinese = language == Language.ZH;
    }

    /** @param names of the checked tables; the tables used with them are not mentioned */
    public static List<String> lines(WorkbookCheck.Checked checked, List<String> names, Language language) {
        List<DecisionTable> tables = names.stream()
                .distinct()
                .flatMap(name -> checked.tables().find(name).stream())
                .toList();
        return new Certificate(tables, checked.warnings(), language).lines();
    }

    private List<String> lines() {
        return Stream.of(
                        Optional.of(counted()),
                        those(
                                chinese ? "每种可能的情况都有一行适用：" : "every combination of facts meets a row: ",
                                this::isComplete),
                        those(chinese ? "不可能有两行同时成立：" : "no two rows can hold at once: ", Certificate::isUnique))
                .flatMap(Optional::stream)
                .toList();
    }

    private String counted() {
        int rows = tables.stream().mapToInt(table -> table.rows().size()).sum();
        if (chinese) {
            String found = warnings.isEmpty() ? "没有检查意见" : "没有错误，" + warnings.size() + " 条警告";
            return tables.size() + " 张表，" + rows + " 行，" + found;
        }
        String found = warnings.isEmpty() ? "no findings" : "no errors, " + many(warnings.size(), "warning");
        return many(tables.size(), "table") + ", " + many(rows, "row") + ", " + found;
    }

    private Optional<String> those(String claim, Predicate<DecisionTable> proved) {
        String names = tables.stream()
                .filter(proved)
                .map(DecisionTable::name)
                .collect(Collectors.joining(chinese ? "、" : ", "));
        return names.isEmpty() ? Optional.empty() : Optional.of(claim + names);
    }

    /** A gap is an error if the table states that it is complete, and a warning if it states nothing. */
    private boolean isComplete(DecisionTable table) {
        return !Boolean.FALSE.equals(table.complete())
                && warnings.stream()
                        .noneMatch(finding -> finding.code() == Finding.Code.GAP
                                && finding.workbook().equals(table.name()));
    }

    private static boolean isUnique(DecisionTable table) {
        return table.policy() == HitPolicy.UNIQUE;
    }

    private static String many(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
