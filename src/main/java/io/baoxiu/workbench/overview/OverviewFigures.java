package io.baoxiu.workbench.overview;

import io.baoxiu.words.Figures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The figures at the top of the overview, as displayed. */
record OverviewFigures(Overview overview, boolean zh) {

    private static final int MOST_TOLD = 2;
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    /**
     * @param name the key of the page's text
     * @param change against the period before; empty if there is none
     * @param more its components
     */
    record Figure(String name, String text, String change, String more) {}

    Figure decisions() {
        PeriodBreakdown asked = overview.asked();
        return new Figure(
                "decisions",
                asked.total().numberText(),
                asked.total().changeText(),
                asked.lines().stream()
                        .filter(line -> line.number() > 0)
                        .sorted((one, other) -> Long.compare(other.number(), one.number()))
                        .limit(MOST_TOLD)
                        .map(line -> line.label() + " " + line.numberText())
                        .collect(Collectors.joining(zh ? "，" : ", ")));
    }

    Figure cost() {
        PeriodBreakdown summed = overview.summed();
        return new Figure(
                "cost",
                brief(summed.total().sum()),
                summed.total().sumChangeText(),
                summed.lines().stream()
                        .filter(line -> line.sum().signum() != 0)
                        .map(line -> line.label() + " " + brief(line.sum()))
                        .collect(Collectors.joining(zh ? "，" : ", ")));
    }

    Figure due() {
        DueWeek week = overview.due();
        return new Figure(
                "due",
                Figures.count(week.all().total()),
                "",
                IntStream.range(0, week.tasks().size())
                        .limit(MOST_TOLD)
                        .mapToObj(place -> week.labels().get(place) + " "
                                + Figures.count(week.all().numbers().get(place)))
                        .collect(Collectors.joining(zh ? "，" : ", ")));
    }

    Figure provisional() {
        String years = overview.due().years();
        return new Figure(
                "provisional",
                Figures.count(overview.due().provisional()),
                "",
                years.isEmpty() ? "" : zh ? "落在 " + years + " 年，暂定" : "in " + years + ", may still change");
    }

    List<Figure> all() {
        return List.of(decisions(), cost(), due(), provisional());
    }

    /** A sum in yuan; a large one is rounded, as the table beside it has the exact figure. */
    private String brief(BigDecimal sum) {
        if (zh && sum.compareTo(TEN_THOUSAND) >= 0) {
            return Figures.number(sum.movePointLeft(4).setScale(1, RoundingMode.HALF_UP))
                            .replaceFirst("(\\.\\d)0$", "$1")
                    + "\u00A0万元";
        } else if (!zh && sum.compareTo(MILLION) >= 0) {
            return Figures.number(sum.movePointLeft(6).setScale(2, RoundingMode.HALF_UP)) + " million";
        }
        return Figures.number(sum) + (zh ? "\u00A0元" : "");
    }
}
