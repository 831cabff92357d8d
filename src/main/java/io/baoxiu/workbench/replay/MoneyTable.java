package io.baoxiu.workbench.replay;

import io.baoxiu.decision.replay.Amount;
import io.baoxiu.decision.replay.Breakdown;
import io.baoxiu.words.Figures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts and sums before and after, by heading, with the total at the bottom. */
public record MoneyTable(List<Row> rows, Row total) {

    public MoneyTable {
        rows = List.copyOf(rows);
    }

    /**
     * One heading.
     *
     * @param change of the sum, with its sign
     * @param barBefore as a percentage of the largest sum in the table; likewise {@code barAfter}
     */
    public record Row(
            String label,
            String countBefore,
            String countAfter,
            boolean countDiffers,
            String yuanBefore,
            String yuanAfter,
            String change,
            boolean yuanDiffers,
            String barBefore,
            String barAfter) {}

    static MoneyTable of(List<Breakdown.Line> lines, Function<Breakdown.Line, String> label) {
        BigDecimal most = lines.stream()
                .flatMap(line ->
                        Stream.of(line.before().yuanOrZero(), line.after().yuanOrZero()))
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        return new MoneyTable(
                lines.stream()
                        .map(line -> row(label.apply(line), line.before(), line.after(), most))
                        .toList(),
                row("", Breakdown.together(lines, false), Breakdown.together(lines, true), BigDecimal.ZERO));
    }

    private static Row row(String label, Amount before, Amount after, BigDecimal most) {
        BigDecimal change = after.yuanOrZero().subtract(before.yuanOrZero());
        String sign = change.signum() > 0 ? "+" : "";
        return new Row(
                label,
                Figures.count(before.decisions()),
                Figures.count(after.decisions()),
                before.decisions() != after.decisions(),
                yuan(before.yuan()),
                yuan(after.yuan()),
                sign + Figures.number(change),
                change.signum() != 0,
                share(before.yuanOrZero(), most),
                share(after.yuanOrZero(), most));
    }

    private static String yuan(@Nullable BigDecimal sum) {
        return sum == null ? Figures.BLANK : Figures.number(sum);
    }

    private static String share(BigDecimal sum, BigDecimal most) {
        return most.signum() == 0
                ? "0"
                : sum.movePointRight(2).divide(most, 1, RoundingMode.HALF_UP).toPlainString();
    }
}
