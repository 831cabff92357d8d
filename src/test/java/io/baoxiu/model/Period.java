package io.baoxiu.model;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/** How long a term runs. Its last day is the corresponding day, inside. */
sealed interface Period {

    Period NONE = new Open();
    Period AS_AGREED = new Open();
    Period DESIGN_LIFE = new DesignLife();

    /** The last day of the term that starts on that day; {@code null} when it has none of its own. */
    @Nullable
    LocalDate from(LocalDate start, int designLifeYears);

    /** What a contractor's term of this kind stands on. */
    default Ground asContractors() {
        return Ground.CONTRACTOR_MONTHS;
    }

    /** What a floor to the owner of this kind stands on. */
    default Ground asFloor() {
        return Ground.FLOOR_MONTHS;
    }

    /** What a promise of this kind stands on. */
    default Ground asPromise() {
        return Ground.PROMISE_MONTHS;
    }

    default boolean isSeasons() {
        return false;
    }

    static Period months(int months) {
        return new Months(months);
    }

    static Period heating(int seasons) {
        return new Seasons(
                MonthDay.of(11, 15), MonthDay.of(3, 15), seasons, Ground.CONTRACTOR_HEATING, Ground.FLOOR_HEATING);
    }

    static Period cooling(int seasons) {
        return new Seasons(
                MonthDay.of(6, 1), MonthDay.of(9, 15), seasons, Ground.CONTRACTOR_COOLING, Ground.FLOOR_COOLING);
    }

    /** No length of its own: there is no term, or one that the contract agrees. */
    final class Open implements Period {
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

        @Override
        public Ground asContractors() {
            return Ground.CONTRACTOR_DESIGN_LIFE;
        }

        @Override
        public Ground asFloor() {
            return Ground.FLOOR_DESIGN_LIFE;
        }

        @Override
        public Ground asPromise() {
            return Ground.PROMISE_DESIGN_LIFE;
        }
    }

    record Months(int months) implements Period {
        @Override
        public LocalDate from(LocalDate start, int designLifeYears) {
            return start.plusMonths(months);
        }
    }

    /** Whole seasons: one that had begun before the start day is not counted. */
    record Seasons(MonthDay first, MonthDay last, int count, Ground asContractors, Ground asFloor) implements Period {
        @Override
        public LocalDate from(LocalDate start, int designLifeYears) {
            LocalDate thisYears = first.atYear(start.getYear());
            int firstYear = thisYears.isBefore(start) ? start.getYear() + 1 : start.getYear();
            int lastYear = firstYear + count - 1 + (last.isBefore(first) ? 1 : 0);
            return last.atYear(lastYear);
        }

        @Override
        public boolean isSeasons() {
            return true;
        }
    }
}
