package io.baoxiu.decision.statement;

import io.baoxiu.journal.statement.Statement;
import io.baoxiu.journal.statement.Statement.Line;
import io.baoxiu.rules.answer.KeptTerms;
import io.baoxiu.rules.answer.StatementTerms;
import io.baoxiu.table.print.PrintedSheet;
import io.baoxiu.table.print.PrintedSheet.Block;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The lines of a statement as a block of a sheet, with their totals. */
record StatementDetails(StatementWords words) {

    private static final StatementTerms TERMS = KeptTerms.SHIPPED.statement();
    private static final int CONTRACTOR = TERMS.place("contractor");

    Block all(List<Line> lines) {
        return lines(lines, places().boxed().toList());
    }

    /** The lines of one contractor, whose name is above them. */
    Block own(List<Line> lines) {
        return lines(
                lines, places().filter(place -> place != CONTRACTOR).boxed().toList());
    }

    private static IntStream places() {
        return IntStream.range(0, TERMS.columns().size());
    }

    /** @param places the indexes of the columns that are shown */
    private Block lines(List<Line> lines, List<Integer> places) {
        List<StatementTerms.Column> columns =
                places.stream().map(TERMS.columns()::get).toList();
        Statement.Totals sums = Statement.Totals.of(lines);
        return new Block(
                columns.stream()
                        .map(column -> new PrintedSheet.Column(column.label().in(words.language()), column.width()))
                        .toList(),
                lines.stream()
                        .map(line -> each(places, place -> field(place, line)))
                        .toList(),
                each(places, place -> total(TERMS.columns().get(place).name(), sums)));
    }

    private @Nullable Object field(int place, Line line) {
        Object value = line.values().get(place);
        return value instanceof String text
                ? words.coded(TERMS.columns().get(place).of(), text)
                : value;
    }

    @Nullable
    String ofClass(@Nullable String code) {
        return words.coded(TERMS.column("warrantyClass").of(), code);
    }

    private @Nullable Object total(String column, Statement.Totals sums) {
        return switch (column) {
            case "decision" -> words.of("合计", "Total");
            case "reference" -> sums.orders();
            case "cost" -> sums.cost();
            case "retention" -> sums.retention();
            case "claim" -> sums.claim();
            default -> null;
        };
    }

    /** The values of a row, some of them {@code null}. */
    private static List<@Nullable Object> each(List<Integer> places, Function<Integer, @Nullable Object> value) {
        return places.stream().<@Nullable Object>map(value).toList();
    }
}
