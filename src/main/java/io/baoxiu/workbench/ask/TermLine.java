package io.baoxiu.workbench.ask;

import io.baoxiu.rules.Reason;
import io.baoxiu.rules.answer.Answer;
import io.baoxiu.rules.answer.Answer.Item;
import io.baoxiu.vocabulary.Facts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The warranty terms on a timeline, each from its start to its last day. Positions are percentages of the width, so that text keeps its
 * size at any width.
 *
 * @param height in pixels
 * @param marks the days of the home and of the report
 * @param years the first days of the years, for the scale
 */
record TermLine(int height, List<Lane> lanes, List<Mark> marks, List<Mark> years) {

    private static final int LANE = 40;
    private static final int HEAD = 30;
    private static final int FOOT = 28;
    private static final int MOST_YEARS = 8;
    private static final int NARROW = 12;

    /**
     * A term.
     *
     * @param bearer the code of the party whose term it is
     * @param name its name; {@code more} has details
     * @param x of its start; {@code width} is its length
     * @param y of its text
     */
    record Lane(String bearer, String name, String more, String x, String width, String end, int y) {}

    /**
     * A day.
     *
     * @param kind the event on this day
     * @param anchor the alignment of its text
     */
    record Mark(String kind, String text, String x, String anchor) {}

    /** Empty while no term has an end. */
    static Optional<TermLine> of(Answer answer, Facts facts, LocalDate reported) {
        List<Item> terms = answer.items("terms").stream()
                .filter(term -> term.values().containsKey("terms.until")
                        && term.values().containsKey("terms.start"))
                .sorted(Comparator.comparing(term -> day(term, "terms.until"), Comparator.reverseOrder()))
                .toList();
        if (terms.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Scale(terms, reported).drawn(terms, facts));
    }

    private static LocalDate day(Item term, String path) {
        return (LocalDate) Objects.requireNonNull(term.values().get(path));
    }

    /** Maps days to positions. */
    private static final class Scale {

        private final LocalDate first;
        private final LocalDate last;
        private final LocalDate reported;

        Scale(List<Item> terms, LocalDate reported) {
            this.reported = reported;
            LocalDate start = terms.stream()
                    .map(term -> day(term, "terms.start"))
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            LocalDate end = terms.stream()
                    .map(term -> day(term, "terms.until"))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            LocalDate from = start.isBefore(reported) ? start : reported;
            LocalDate to = end.isAfter(reported) ? end : reported;
            long margin = Math.max(30, ChronoUnit.DAYS.between(from, to) / 20);
            first = from.minusDays(margin);
            last = to.plusDays(margin);
        }

        private TermLine drawn(List<Item> terms, Facts facts) {
            int height = HEAD + terms.size() * LANE + FOOT;
            return new TermLine(
                    height,
                    IntStream.range(0, terms.size())
                            .mapToObj(place -> lane(terms.get(place), HEAD + place * LANE))
                            .toList(),
                    Stream.of(
                                    mark("accepted", (LocalDate) facts.stated("unit.completionAcceptedOn")),
                                    mark("delivered", (LocalDate) facts.stated("unit.deliveredOn")),
                                    mark("reported", reported))
                            .flatMap(Optional::stream)
                            .toList(),
                    years());
        }

        private Lane lane(Item term, int y) {
            LocalDate start = day(term, "terms.start");
            LocalDate until = day(term, "terms.until");
            String said =
                    term.sentences().stream().findFirst().map(Reason::text).orElse("");
            String[] parts = said.split("：|: ", 2);
            return new Lane(
                    String.valueOf(term.values().get("terms.of")),
                    parts[0],
                    parts.length > 1 ? parts[1] : "",
                    percent(start),
                    share(ChronoUnit.DAYS.between(start, until)),
                    percent(until),
                    y);
        }

        private Optional<Mark> mark(String kind, @Nullable LocalDate day) {
            return day == null || day.isBefore(first) || day.isAfter(last)
                    ? Optional.empty()
                    : Optional.of(new Mark(kind, day.toString(), percent(day), anchor(kind, day)));
        }

        /** Acceptance and delivery are often close: the text of one is placed before its mark, that of the other after it. */
        private String anchor(String kind, LocalDate day) {
            double place = place(day);
            return switch (kind) {
                case "accepted" -> place < NARROW / 2.0 ? "start" : "end";
                case "delivered" -> place > 100 - NARROW ? "end" : "start";
                default -> place < NARROW ? "start" : place > 100 - NARROW ? "end" : "middle";
            };
        }

        private List<Mark> years() {
            int step = 1 + (last.getYear() - first.getYear()) / MOST_YEARS;
            return IntStream.rangeClosed(first.getYear() + 1, last.getYear())
                    .filter(year -> year % step == 0)
                    .mapToObj(year -> LocalDate.of(year, 1, 1))
                    .map(day -> new Mark("year", "" + day.getYear(), percent(day), "start"))
                    .toList();
        }

        private double place(LocalDate day) {
            return 100.0 * ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
        }

        private String percent(LocalDate day) {
            return rounded(place(day));
        }

        private String share(long days) {
            return rounded(100.0 * Math.max(0, days) / ChronoUnit.DAYS.between(first, last));
        }

        private static String rounded(double percent) {
            return BigDecimal.valueOf(percent).setScale(2, RoundingMode.HALF_UP) + "%";
        }
    }
}
