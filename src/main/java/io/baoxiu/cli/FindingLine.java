package io.baoxiu.cli;

import io.baoxiu.table.Finding;
import io.baoxiu.vocabulary.Language;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A finding on one line: {@code approval-tiers.xlsx!C12 ERROR BAD_RANGE ...}, with what would do and a witness. */
final class FindingLine {

    private static final Set<String> CASES = Set.of("cases", "用例");

    private FindingLine() {}

    static String of(Finding finding, Language language) {
        return place(finding) + " " + finding.severity() + " " + finding.code() + " "
                + finding.message().in(language) + witness(finding, language) + suggestion(finding, language);
    }

    /** Cells are the table's own unless the line says that they are on the sheet of cases, or on one that is wrong. */
    private static String place(Finding finding) {
        String name = String.valueOf(finding.sheet());
        boolean other = CASES.contains(name.toLowerCase(Locale.ROOT)) || finding.code() == Finding.Code.WRONG_SHEET;
        String sheet = other ? "!" + name : "";
        return finding.workbook() + ".xlsx" + (finding.cell() == null ? "" : sheet + "!" + finding.cell());
    }

    private static String witness(Finding finding, Language language) {
        return finding.witness().isEmpty()
                ? ""
                : (language == Language.ZH ? "；例如 " : "; such as ") + told(finding.witness());
    }

    /** What came out of a failed case stands in its message already. */
    private static String suggestion(Finding finding, Language language) {
        if (finding.suggestion().isEmpty() || finding.code() == Finding.Code.CASE_FAILED) {
            return "";
        }
        String what = finding.suggestion().stream().map(FindingLine::told).collect(Collectors.joining(" | "));
        return (language == Language.ZH ? "；建议 " : "; suggested ") + what;
    }

    private static String told(Object suggestion) {
        return suggestion instanceof Map<?, ?> row
                ? row.entrySet().stream()
                        .map(cell -> cell.getKey() + " " + cell.getValue())
                        .collect(Collectors.joining(", "))
                : String.valueOf(suggestion);
    }
}
