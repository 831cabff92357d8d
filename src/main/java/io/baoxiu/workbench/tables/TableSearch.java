package io.baoxiu.workbench.tables;

import io.baoxiu.release.CompiledRelease;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Row;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.words.Bilingual;
import io.baoxiu.words.RowWords;
import io.baoxiu.workbench.frame.RowAddress;
import io.baoxiu.workbench.words.Clauses;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds rows by their texts, including the full names of their provisions. */
final class TableSearch {

    private static final int MOST_TOLD = 100;

    private TableSearch() {}

    /** @param all the number of hits, of which the first hundred are listed */
    record Found(List<Hit> hits, long all) {}

    record Hit(String title, int row, String address, String reason, String clause) {}

    static Found of(String text, CompiledRelease release, Language language) {
        String wanted = folded(text);
        var clauses = new Clauses(release.rules().vocabulary(), language);
        List<Hit> hits = release.tables().all().stream()
                .flatMap(table -> table.rows().stream()
                        .filter(row -> texts(table, row, clauses, language)
                                .anyMatch(one -> folded(one).contains(wanted)))
                        .map(row -> hit(table, row, clauses, language)))
                .toList();
        return new Found(hits.stream().limit(MOST_TOLD).toList(), hits.size());
    }

    private static Stream<String> texts(DecisionTable table, Row row, Clauses clauses, Language language) {
        return Stream.of(
                        Stream.of(
                                Bilingual.in(language, table.title()),
                                row.id(),
                                row.clause(),
                                clauses.spelled(row.clause()),
                                RowWords.reason(row, language)),
                        RowWords.conditions(table, row, language).stream(),
                        RowWords.outcomes(table, row, language).stream())
                .flatMap(part -> part);
    }

    private static Hit hit(DecisionTable table, Row row, Clauses clauses, Language language) {
        return new Hit(
                Bilingual.in(language, table.title()),
                row.number(),
                RowAddress.of(table.name(), row.number()),
                RowWords.reason(row, language),
                clauses.spelled(row.clause()));
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
