package io.baoxiu.workbench.overview;

import io.baoxiu.words.Figures;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The decisions of a period that have one value, compared with those of the period before.
 *
 * @param value empty for decisions without a value, and for several lines combined
 * @param all the number of decisions in the period, of which the line is a share
 * @param most the largest number of any line, which scales the bars
 * @param sum in yuan
 */
record PeriodLine(
        String value,
        String label,
        long number,
        long before,
        BigDecimal sum,
        BigDecimal sumBefore,
        long all,
        long most) {

    public String numberText() {
        return Figures.count(number);
    }

    public String beforeText() {
        return Figures.count(before);
    }

    public String changeText() {
        return change(BigDecimal.valueOf(number - before));
    }

    public String sumText() {
        return sum.signum() == 0 ? Figures.BLANK : Figures.number(sum);
    }

    public String sumBeforeText() {
        return sumBefore.signum() == 0 ? Figures.BLANK : Figures.number(sumBefore);
    }

    public String sumChangeText() {
        return change(sum.subtract(sumBefore));
    }

    public String share() {
        return percent(number, all);
    }

    /** The length as a percentage of the longest bar. */
    public String length() {
        return most == 0 ? "0" : Double.toString(Math.round(1_000.0 * number / most) / 10.0);
    }

    PeriodLine plus(PeriodLine other, String said) {
        return new PeriodLine(
                "",
                said,
                number + other.number,
                before + other.before,
                sum.add(other.sum),
                sumBefore.add(other.sumBefore),
                all,
                Math.max(most, number + other.number));
    }

    PeriodLine against(long longest) {
        return new PeriodLine(value, label, number, before, sum, sumBefore, all, longest);
    }

    /** The difference with its sign; a dash if nothing changed. */
    private static String change(BigDecimal difference) {
        return switch (difference.signum()) {
            case 0 -> Figures.BLANK;
            case 1 -> "+" + Figures.number(difference);
            default -> Figures.number(difference);
        };
    }

    private static String percent(long part, long whole) {
        return whole == 0
                ? Figures.BLANK
                : BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP) + "%";
    }
}
