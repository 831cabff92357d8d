package io.baoxiu.workbench.words;

import io.baoxiu.release.CompiledRelease;
import io.baoxiu.rules.Reason;
import io.baoxiu.rules.engine.RuleBook;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.words.Bilingual;
import io.baoxiu.workbench.frame.RowAddress;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A reason as a page shows it: in words, with the full name of its provision, and its place.
 *
 * @param source the table, or the rule
 * @param isRow whether it is a row of a table
 * @param place the table and its row, or the rule
 * @param address of the row; none if the reason is a rule
 */
public record Why(
        String section,
        String text,
        String clause,
        String source,
        boolean isRow,
        String place,
        @Nullable String address) {

    public static Why of(Reason reason, CompiledRelease release, Language language) {
        var clauses = new Clauses(release.rules().vocabulary(), language);
        boolean zh = language == Language.ZH;
        if (reason.table() == null) {
            return new Why(
                    reason.section(),
                    reason.text(),
                    clauses.spelled(reason.clause()),
                    String.valueOf(reason.rule()),
                    false,
                    (zh ? "规则：" : "Rule: ")
                            + RuleBook.SHIPPED
                                    .called(String.valueOf(reason.rule()))
                                    .in(language),
                    null);
        }
        String title = release.tables()
                .find(reason.table())
                .map(DecisionTable::title)
                .map(both -> Bilingual.in(language, both))
                .orElse(reason.table());
        return new Why(
                reason.section(),
                reason.text(),
                clauses.spelled(reason.clause()),
                title,
                true,
                title + (zh ? " 第 " + reason.row() + " 行" : ", row " + reason.row()),
                RowAddress.of(reason.table(), Objects.requireNonNull(reason.row())));
    }
}
