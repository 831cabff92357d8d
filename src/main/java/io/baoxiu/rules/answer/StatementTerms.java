package io.baoxiu.rules.answer;

import io.baoxiu.vocabulary.Label;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What a line of a statement holds, as the file {@code journal.yaml} beside the rules has it.
 *
 * @param columns in their order
 * @param recoveries where the answer lists what is recovered, a JSON Pointer without the leading slash
 * @param classes that are told whether there are any orders of them or not
 */
public record StatementTerms(List<Column> columns, String recoveries, List<String> classes) {

    /** Where a value is. */
    public enum Source {
        ENTRY,
        FACT,
        CONCLUSION,
        RECOVERED
    }

    /**
     * One thing that a line tells.
     *
     * @param name in JSON and CSV
     * @param of the path of a fact or a conclusion, or the channel by which something is recovered; empty for the entry itself
     * @param label what people call it
     * @param width as printed, in signs
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

    /** Of a column among the others. */
    public int place(String name) {
        return IntStream.range(0, columns.size())
                .filter(place -> columns.get(place).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a statement has no `" + name + "`"));
    }
}
