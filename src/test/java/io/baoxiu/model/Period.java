package io.baoxiu.model;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/** How long a term runs. Its last day is the corresponding day, inside. */
sealed interface Period {

    Period NONE = new None();
    Period DESIGN_LIFE = new DesignLife();
    Period AS_AGREED = new AsAgreed();

    /** The last day of the term that starts on that day; {@code null} when there is no term. */
    @Nullable
    LocalDate from(LocalDate start, int designLifeYears);

    static Period months(int months) {
        return new Months(months);
    }

    static Period heating(int seasons) {
        return new Seasons(MonthDay.of(11, 15), MonthDay.of(3, 15), seasons);
    }

    static Period cooling(int seasons) {
        return new Seasons(MonthDay.of(6, 1), MonthDay.of(9, 15), seasons);
    }

    record None() implements Period {
        @Override
        public @Nullable LocalDate from(LocalDate start, int designLifeYears) {
            return null;
        }
    }

    record AsAgreed() implements Period {
        @Override
        public @Nullable LocalDate from(LocalDate start, int designLifeYears) {
            return null;
        }
    }

    record DesignLife() implements Period {
        @Override
        public LocalDate from(LocalDate start, int designLifeYears) {
            return start.plusYears(designLifeYears);
        }
    }

    record Months(int months) implements Period {
        @Override
        public LocalDate from(LocalDate start, int designLifeYears) {
            return start.plusMonths(months);
        }
    }

    /** Whole seasons: one that had begun before the start day is not counted. */
    record Seasons(MonthDay first, MonthDay last, int count) implements Period {
        @Override
        public LocalDate from(LocalDate start, int designLifeYears) {
            LocalDate thisYears = first.atYear(start.getYear());
            int firstYear = thisYears.isBefore(start) ? start.getYear() + 1 : start.getYear();
            int lastYear = firstYear + count - 1 + (last.isBefore(first) ? 1 : 0);
            return last.atYear(lastYear);
        }
    }
}
