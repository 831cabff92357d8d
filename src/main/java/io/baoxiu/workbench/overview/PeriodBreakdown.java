package io.baoxiu.workbench.overview;

import io.baoxiu.journal.Count;
import io.baoxiu.workbench.words.Figures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many decisions have which value of what they are counted by, beside the period before.
 *
 * @param by the name in the list of what is counted
 * @param money whether amounts are added up besides
 * @param lines in the order in which people read them; last those without a value
 * @param total of all lines
 */
record PeriodBreakdown(String by, String label, boolean money, List<Line> lines, Line total) {

    private static final int MOST_BARS = 5;
    private static final int MOST_LINES = 200;

    /**
     * @param value empty of decisions that have none, and of several lines as one
     * @param all how many decisions the period has, of which the line is a share
     * @param most of any line, to which its bar is drawn
     * @param sum in yuan
     */
    record Line(
            String value,
            String label,
            long number,
            long before,
            BigDecimal sum,
            BigDecimal sumBefore,
            long all,
            long most) {

        public String numberText() {
            return count(number);
        }

        public String beforeText() {
            return count(before);
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

        /** Of a hundred, of the longest bar. */
        public String length() {
            return most == 0 ? "0" : Double.toString(Math.round(1_000.0 * number / most) / 10.0);
        }

        private Line plus(Line other, String said) {
            return new Line(
                    "",
                    said,
                    number + other.number,
                    before + other.before,
                    sum.add(other.sum),
                    sumBefore.add(other.sumBefore),
                    all,
                    Math.max(most, number + other.number));
        }

        private Line against(long longest) {
            return new Line(value, label, number, before, sum, sumBefore, all, longest);
        }
    }

    static PeriodBreakdown of(String by, boolean money, List<Count> now, List<Count> before, CountedWords words) {
        Map<String, Tally> values = new HashMap<>();
        now.forEach(count ->
                values.computeIfAbsent(value(count), any -> new Tally()).add(count, true));
        before.forEach(count ->
                values.computeIfAbsent(value(count), any -> new Tally()).add(count, false));
        long all = values.values().stream().mapToLong(tally -> tally.number).sum();
        long most =
                values.values().stream().mapToLong(tally -> tally.number).max().orElse(0);
        List<Line> lines = values.entrySet().stream()
                .map(one -> one.getValue()
                        .line(one.getKey(), words.value(by, one.getKey().isEmpty() ? null : one.getKey()), all, most))
                .sorted(order(by, words))
                .toList();
        Line total = lines.stream().reduce(new Tally().line("", "", all, 0), (one, other) -> one.plus(other, ""));
        return new PeriodBreakdown(by, words.name(by), money, lines, total);
    }

    private static String value(Count count) {
        return count.value() == null ? "" : count.value();
    }

    private static Comparator<Line> order(String by, CountedWords words) {
        Comparator<Line> last = Comparator.comparing(line -> line.value().isEmpty());
        Optional<Comparator<String>> known = words.order(by);
        Comparator<Line> rest = known.isPresent()
                ? Comparator.comparing(Line::value, known.get())
                : Comparator.comparingLong(Line::number).reversed().thenComparing(Line::value);
        return last.thenComparing(rest).thenComparing(Line::value);
    }

    /** What a value has of a bar whose whole is 100. */
    record Slice(String value, double x, double width) {}

    /** Side by side, those that have any. */
    public List<Slice> slices() {
        List<Slice> slices = new ArrayList<>();
        long before = 0;
        for (Line line : lines) {
            if (line.number() > 0) {
                slices.add(new Slice(
                        line.value(), 100.0 * before / total.number(), 100.0 * line.number() / total.number()));
            }
            before += line.number();
        }
        return slices;
    }

    /** The first few, and all others as one, for which a bar is drawn. */
    public List<Line> bars(String others) {
        return few(MOST_BARS, others);
    }

    /** As many as a person reads; those beyond as one. */
    public List<Line> read(String others) {
        return few(MOST_LINES, others);
    }

    private List<Line> few(int most, String others) {
        List<Line> some = lines.stream()
                .filter(line -> line.number() > 0 || most == MOST_LINES)
                .toList();
        if (some.size() <= most + 1) {
            return some;
        }
        List<Line> few = new ArrayList<>(some.subList(0, most));
        String said = others.replace("#", Integer.toString(some.size() - most));
        few.add(some.subList(most, some.size()).stream()
                .reduce((one, other) -> one.plus(other, said))
                .orElseThrow());
        long longest = few.stream().mapToLong(Line::number).max().orElse(0);
        return few.stream().map(line -> line.against(longest)).toList();
    }

    static String count(long number) {
        return Figures.number(BigDecimal.valueOf(number));
    }

    /** With its sign; a dash where nothing changed. */
    static String change(BigDecimal difference) {
        return switch (difference.signum()) {
            case 0 -> Figures.BLANK;
            case 1 -> "+" + Figures.number(difference);
            default -> Figures.number(difference);
        };
    }

    static String percent(long part, long whole) {
        return whole == 0
                ? Figures.BLANK
                : BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP) + "%";
    }

    private static final class Tally {
        private long number;
        private long before;
        private BigDecimal sum = BigDecimal.ZERO;
        private BigDecimal sumBefore = BigDecimal.ZERO;

        void add(Count count, boolean now) {
            if (now) {
                number += count.number();
                sum = sum.add(count.sum());
            } else {
                before += count.number();
                sumBefore = sumBefore.add(count.sum());
            }
        }

        Line line(String value, String label, long all, long most) {
            return new Line(value, label, number, before, sum, sumBefore, all, most);
        }
    }
}
