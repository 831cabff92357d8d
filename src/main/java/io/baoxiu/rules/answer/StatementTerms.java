package io.baoxiu.rules.answer;

import io.baoxiu.vocabulary.Label;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The content of a statement's line, as defined in the file {@code journal.yaml} beside the rules.
 *
 * @param columns in their order
 * @param recoveries where the answer lists recoveries, a JSON Pointer without the leading slash
 * @param classes that are shown even without orders
 */
public record StatementTerms(List<Column> columns, String recoveries, List<String> classes) {

    /** Where a value comes from. */
    public enum Source {
        ENTRY,
        FACT,
        CONCLUSION,
        RECOVERED
    }

    /**
     * One value in a line.
     *
     * @param name in JSON and CSV
     * @param of the path of a fact or a conclusion, or the channel of a recovery; empty for the entry itself
     * @param label its name for people
     * @param width when printed, in characters
     */
    public record Column(String name, Source from, String of, Label label, int width) {}

    static StatementTerms of(Map<?, ?> file) {
        return new StatementTerms(
                KeptTerms.map(file, "columns").entrySet().stream()
                        .map(column -> column(column.getKey().toString(), (Map<?, ?>) column.getValue()))
                        .toList(),
                KeptTerms.text(file, "recoveries"),
                KeptTerms.texts(file, "classes"));
    }

    private static Column column(String name, Map<?, ?> column) {
        return new Column(
                name,
                Source.valueOf(KeptTerms.text(column, "from").toUpperCase(Locale.ROOT)),
                column.containsKey("of") ? KeptTerms.text(column, "of") : "",
                new Label(KeptTerms.text(column, "zh"), KeptTerms.text(column, "en")),
                Integer.parseInt(KeptTerms.text(column, "width")));
    }

    public Column column(String name) {
        return columns.get(place(name));
    }

    /** The index of a column. */
    public int place(String name) {
        return IntStream.range(0, columns.size())
                .filter(place -> columns.get(place).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a statement has no `" + name + "`"));
    }
}
