package io.baoxiu.words;

import io.baoxiu.table.Column;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Row;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Term;
import java.util.List;
import java.util.stream.IntStream;

/** The cells of a table in words. */
public final class RowWords {

    private RowWords() {}

    /** The headers with their units. */
    public static List<String> headers(List<Column> columns, Language language) {
        return columns.stream().map(column -> header(column.term(), language)).toList();
    }

    private static String header(Term term, Language language) {
        String unit = Figures.unit(term, language);
        String label = term.label().in(language);
        return unit.isEmpty() ? label : language == Language.ZH ? label + "（" + unit + "）" : label + " (" + unit + ")";
    }

    public static List<String> conditions(DecisionTable table, Row row, Language language) {
        return IntStream.range(0, table.conditions().size())
                .mapToObj(i -> ConditionWords.of(
                        row.conditions().get(i),
                        table.conditions().get(i).term().type(),
                        language))
                .toList();
    }

    public static List<String> outcomes(DecisionTable table, Row row, Language language) {
        return IntStream.range(0, table.outcomes().size())
                .mapToObj(i -> Figures.of(
                        table.outcomes().get(i).term(), row.outcomes().get(i), language))
                .toList();
    }

    /** The reason of a row. */
    public static String reason(Row row, Language language) {
        return language == Language.ZH ? row.textZh() : row.textEn();
    }
}
