package io.baoxiu.workbench.approve;

import io.baoxiu.release.CompiledRelease;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Row;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.words.Bilingual;
import io.baoxiu.words.RowWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The table in force that says which office approves.
 *
 * @param conditions their headers, with units
 * @param outcomes likewise
 */
record Tiers(String title, List<String> conditions, List<String> outcomes, List<Tier> rows) {

    /**
     * A row of the table.
     *
     * @param lit whether the answer is based on it
     */
    record Tier(int number, List<String> conditions, List<String> outcomes, boolean lit) {}

    /** @param approval {@code null} while there is no answer */
    static Tiers of(CompiledRelease release, Question question, @Nullable Approval approval, Language language) {
        Term approver = question.concludes().stream()
                .filter(named -> named.name().equals("approver"))
                .findFirst()
                .orElseThrow()
                .term();
        DecisionTable table = release.tables().all().stream()
                .filter(one -> one.form().outcomes().contains(approver))
                .findFirst()
                .orElseThrow();
        return new Tiers(
                Bilingual.in(language, table.title()),
                RowWords.headers(table.conditions(), language),
                RowWords.headers(table.outcomes(), language),
                table.rows().stream()
                        .map(row -> tier(
                                table,
                                row,
                                approval != null && approval.standsOn(table.name(), row.number()),
                                language))
                        .toList());
    }

    private static Tier tier(DecisionTable table, Row row, boolean lit, Language language) {
        return new Tier(
                row.number(), RowWords.conditions(table, row, language), RowWords.outcomes(table, row, language), lit);
    }
}
