package io.baoxiu.decision.statement;

import io.baoxiu.journal.Statement;
import io.baoxiu.journal.Statement.Line;
import io.baoxiu.rules.answer.KeptTerms;
import io.baoxiu.table.print.PrintedSheet.Block;
import io.baoxiu.table.print.PrintedSheet.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The lines of a statement as a block of a sheet, with what they come to. */
record StatementDetails(StatementWords words) {

    private static final int[] WIDTHS = {40, 16, 14, 20, 16, 12, 10, 16, 20, 16, 24, 22};
    private static final int CONTRACTOR = 3;

    Block all(List<Line> lines) {
        return lines(lines, IntStream.range(0, WIDTHS.length).toArray());
    }

    /** Of one contractor, whose name stands above them. */
    Block own(List<Line> lines) {
        return lines(
                lines,
                IntStream.range(0, WIDTHS.length)
                        .filter(place -> place != CONTRACTOR)
                        .toArray());
    }

    /** @param places of the fields that are shown */
    private Block lines(List<Line> lines, int[] places) {
        return new Block(
                Arrays.stream(places)
                        .mapToObj(place -> new Column(words.field(place), WIDTHS[place]))
                        .toList(),
                lines.stream().map(line -> only(places, fields(line))).toList(),
                only(places, total(lines)));
    }

    private List<@Nullable Object> fields(Line line) {
        return values(
                line.decision(),
                line.reference(),
                line.project(),
                line.contractor(),
                coded(line.part(), KeptTerms.SHIPPED.statement().facts().get("part")),
                line.completedOn(),
                ofClass(line.warrantyClass()),
                line.cost(),
                coded(
                        line.approver(),
                        KeptTerms.SHIPPED.statement().conclusions().get("approver")),
                coded(
                        line.costReviewer(),
                        KeptTerms.SHIPPED.statement().conclusions().get("costReviewer")),
                line.retention(),
                line.claim());
    }

    @Nullable
    String ofClass(@Nullable String code) {
        return coded(code, KeptTerms.SHIPPED.statement().conclusions().get("warrantyClass"));
    }

    private @Nullable String coded(@Nullable String code, @Nullable String path) {
        return words.coded(Objects.requireNonNull(path), code);
    }

    private List<@Nullable Object> total(List<Line> lines) {
        Statement.Totals sums = Statement.Totals.of(lines);
        return values(
                words.of("合计", "Total"),
                sums.orders(),
                null,
                null,
                null,
                null,
                null,
                sums.cost(),
                null,
                null,
                sums.retention(),
                sums.claim());
    }

    private static List<@Nullable Object> values(@Nullable Object... values) {
        return Arrays.asList(values);
    }

    private static List<@Nullable Object> only(int[] places, List<@Nullable Object> values) {
        List<@Nullable Object> some = new ArrayList<>();
        for (int place : places) {
            some.add(values.get(place));
        }
        return some;
    }
}
