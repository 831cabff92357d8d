package io.baoxiu.cli.table;

import io.baoxiu.table.Finding;
import io.baoxiu.table.cell.Labeller;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A finding in one line: {@code approval-tiers.xlsx!C12 ERROR BAD_RANGE ...}, with a suggestion and a witness. */
record FindingLine(Language language, Vocabulary vocabulary) {

    private static final Set<String> CASES = Set.of("cases", "用例");

    String of(Finding finding) {
        return place(finding) + " " + finding.severity() + " " + finding.code() + " "
                + finding.message().in(language) + witness(finding) + suggestion(finding);
    }

    /** Cells are those of the table's own sheet unless the line names the sheet of cases or a faulty sheet. */
    private static String place(Finding finding) {
        String name = String.valueOf(finding.sheet());
        boolean other = CASES.contains(name.toLowerCase(Locale.ROOT)) || finding.code() == Finding.Code.WRONG_SHEET;
        String sheet = other ? "!" + name : "";
        return finding.workbook() + ".xlsx" + (finding.cell() == null ? "" : sheet + "!" + finding.cell());
    }

    private String witness(Finding finding) {
        return finding.witness().isEmpty()
                ? ""
                : (language == Language.ZH ? "；例如 " : "; such as ") + labeller().row(finding.witness());
    }

    /** The message of a failed case already contains its result. */
    private String suggestion(Finding finding) {
        if (finding.suggestion().isEmpty() || finding.code() == Finding.Code.CASE_FAILED) {
            return "";
        }
        String what = finding.suggestion().stream().map(labeller()::suggestion).collect(Collectors.joining(" | "));
        return (language == Language.ZH ? "；建议 " : "; suggested ") + what;
    }

    private Labeller labeller() {
        return new Labeller(language, vocabulary);
    }
}
