package io.baoxiu.model;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How long a term runs. Its last day is the corresponding day, inside. */
sealed interface Period {

    Period NONE = new Open();
    Period AS_AGREED = new Open();
    Period DESIGN_LIFE = new DesignLife();

    /** The last day of the term that starts on that day; {@code null} when it has none of its own. */
    @Nullable
    LocalDate from(LocalDate start, Unit unit);

    /** How long, in English. */
    String words(Unit unit);

    /** The rule by which it is counted. */
    Ground counted();

    static Period months(int months) {
        return new Months(months);
    }

    static Period heating(int seasons) {
        return new Seasons(true, seasons);
    }

    static Period cooling(int seasons) {
        return new Seasons(false, seasons);
    }

    private static String many(int count, String what) {
        return count + " " + what.replace("(s)", count == 1 ? "" : "s");
    }

    /** No length of its own: there is no term, or one that the contract agrees. */
    final class Open implements Period {
        @Override
        public @Nullable LocalDate from(LocalDate start, Unit unit) {
            return null;
        }

        @Override
        public String words(Unit unit) {
            throw new AssertionError("no term");
        }

        @Override
        public Ground counted() {
            throw new AssertionError("no term");
        }
    }

    record DesignLife() implements Period {
        @Override
        public LocalDate from(LocalDate start, Unit unit) {
            return start.plusYears(unit.designLifeYears());
        }

        @Override
        public String words(Unit unit) {
            return many(unit.designLifeYears(), "year(s) of design life");
        }

        @Override
        public Ground counted() {
            return Ground.COUNTED_FOR_DESIGN_LIFE;
        }
    }

    record Months(int months) implements Period {
        @Override
        public LocalDate from(LocalDate start, Unit unit) {
            return start.plusMonths(months);
        }

        @Override
        public String words(Unit unit) {
            return many(months, "month(s)");
        }

        @Override
        public Ground counted() {
            return Ground.COUNTED_IN_MONTHS;
        }
    }

    /** Whole seasons: one that had begun before the start day is not counted. */
    record Seasons(boolean heating, int count) implements Period {

        private static final Season COOLING = new Season(MonthDay.of(6, 1), MonthDay.of(9, 15));
        private static final Season HEATING = new Season(MonthDay.of(11, 15), MonthDay.of(3, 15));
        private static final Map<String, Season> OF_CITIES = Map.of(
                "3702", new Season(MonthDay.of(11, 16), MonthDay.of(4, 5)),
                "3713", new Season(MonthDay.of(11, 10), MonthDay.of(3, 20)),
                "3716", new Season(MonthDay.of(11, 15), MonthDay.of(3, 20)),
                "3707", new Season(MonthDay.of(11, 14), MonthDay.of(3, 15)),
                "2101", new Season(MonthDay.of(11, 1), MonthDay.of(3, 31)),
                "2301", new Season(MonthDay.of(10, 20), MonthDay.of(4, 20)),
                "2201", new Season(MonthDay.of(10, 20), MonthDay.of(4, 6)),
                "1501", new Season(MonthDay.of(10, 15), MonthDay.of(4, 15)),
                "6501", new Season(MonthDay.of(10, 10), MonthDay.of(4, 10)));

        private record Season(MonthDay first, MonthDay last) {}

        @Override
        public LocalDate from(LocalDate start, Unit unit) {
            Season season = heating ? ofHeating(unit.city()) : COOLING;
            LocalDate thisYears = season.first.atYear(start.getYear());
            int firstYear = thisYears.isBefore(start) ? start.getYear() + 1 : start.getYear();
            int lastYear = firstYear + count - 1 + (season.last.isBefore(season.first) ? 1 : 0);
            return season.last.atYear(lastYear);
        }

        private static Season ofHeating(@Nullable String city) {
            return city == null ? HEATING : OF_CITIES.getOrDefault(city, HEATING);
        }

        @Override
        public String words(Unit unit) {
            return many(count, heating ? "heating season(s)" : "cooling season(s)");
        }

        @Override
        public Ground counted() {
            return heating ? Ground.COUNTED_IN_HEATING_SEASONS : Ground.COUNTED_IN_COOLING_SEASONS;
        }
    }
}
