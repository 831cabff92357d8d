package io.baoxiu.workbench.overview;

import io.baoxiu.words.Figures;
import io.baoxiu.workbench.overview.CostSteps.Step;
import io.baoxiu.workbench.overview.Period.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Costs as one column per step, with the classes stacked. Horizontal positions are percentages of the width, so that text keeps its size at
 * any width; heights are in pixels.
 *
 * @param thousands whether the scale is in thousands of yuan
 */
record CostDrawing(boolean thousands, List<Line> lines, List<Column> columns) {

    private static final int TOP = 24;
    private static final int FLOOR = 150;
    private static final double LEFT = 10;
    private static final double SHARE_OF_A_COLUMN = 0.6;
    private static final int MOST_LABELS = 7;
    private static final BigDecimal IN_THOUSANDS = BigDecimal.valueOf(10_000);
    private static final int MOST_LINES = 4;

    /** A line of the scale. */
    record Line(double y, String text) {}

    /** @param label empty if there would be too many labels */
    record Column(String x, String width, String middle, String label, String total, double y, List<Piece> pieces) {}

    record Piece(String code, double y, double height) {}

    static CostDrawing of(CostSteps costs, boolean zh) {
        boolean thousands = costs.most().compareTo(IN_THOUSANDS) >= 0;
        BigDecimal step = step(costs.most());
        BigDecimal highest = costs.most().max(step);
        List<Line> lines = new ArrayList<>();
        for (BigDecimal at = BigDecimal.ZERO; at.compareTo(highest) <= 0; at = at.add(step)) {
            lines.add(new Line(FLOOR - height(at, highest), brief(at, thousands)));
        }
        int all = costs.steps().size();
        int every = 1 + (all - 1) / MOST_LABELS;
        return new CostDrawing(
                thousands,
                lines,
                IntStream.range(0, all)
                        .mapToObj(place -> column(costs, place, highest, thousands, place % every == 0, zh))
                        .toList());
    }

    private static Column column(
            CostSteps costs, int place, BigDecimal highest, boolean thousands, boolean labelled, boolean zh) {
        Step step = costs.steps().get(place);
        double wide = (100 - LEFT) / costs.steps().size();
        double x = LEFT + place * wide + wide * (1 - SHARE_OF_A_COLUMN) / 2;
        List<Piece> pieces = new ArrayList<>();
        double y = FLOOR;
        for (String code : costs.classes()) {
            double height = height(step.of(code), highest);
            y -= height;
            pieces.add(new Piece(code, tenth(y), tenth(height)));
        }
        boolean told = labelled && step.total().signum() > 0;
        return new Column(
                tenth(x) + "%",
                tenth(wide * SHARE_OF_A_COLUMN) + "%",
                tenth(LEFT + (place + 0.5) * wide) + "%",
                labelled ? label(costs.step(), step.first(), zh) : "",
                told ? brief(step.total(), thousands) : "",
                tenth(y),
                pieces);
    }

    static String label(Kind kind, LocalDate first, boolean zh) {
        if (kind == Kind.YEAR) {
            return zh ? first.getMonthValue() + " 月" : first.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        }
        return first.getMonthValue() + "-" + first.getDayOfMonth();
    }

    /** 1, 2 or 5 times a power of ten, so that there are few lines. */
    private static BigDecimal step(BigDecimal most) {
        BigDecimal step = BigDecimal.ONE;
        int[] times = {2, 5, 10};
        BigDecimal power = BigDecimal.ONE;
        for (int place = 0; most.compareTo(step.multiply(BigDecimal.valueOf(MOST_LINES))) > 0; place++) {
            step = power.multiply(BigDecimal.valueOf(times[place % times.length]));
            power = place % times.length == 2 ? step : power;
        }
        return step;
    }

    private static double height(BigDecimal sum, BigDecimal highest) {
        return (FLOOR - TOP) * sum.doubleValue() / highest.doubleValue();
    }

    private static String brief(BigDecimal sum, boolean thousands) {
        return Figures.number(
                thousands
                        ? sum.movePointLeft(3).setScale(0, RoundingMode.HALF_UP)
                        : sum.setScale(0, RoundingMode.HALF_UP));
    }

    private static double tenth(double place) {
        return Math.round(place * 10) / 10.0;
    }
}
