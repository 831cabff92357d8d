package io.baoxiu.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;

/**
 * Which days are worked. A day of a year whose calendar is not complete is answered by the weekday alone as far as the
 * source knows, and every answer that asked about one is provisional.
 */
public final class WorkCalendar {

    private static final int LONGEST_PAUSE_DAYS = 366;

    private final Function<LocalDate, Ruling> rulings;
    private final IntUnaryOperator completeness;
    private final Map<Integer, Year> years = new ConcurrentHashMap<>();

    /**
     * @param rulings whether a day is worked, and the row that says so
     * @param completeness the row that says a year's calendar is complete, 0 when none does
     */
    public WorkCalendar(Function<LocalDate, Ruling> rulings, IntUnaryOperator completeness) {
        this.rulings = rulings;
        this.completeness = completeness;
    }

    /** Whether a day is worked, by which row of the source. */
    public record Ruling(boolean working, int row) {}

    /**
     * A day that was looked for.
     *
     * @param provisional whether a day was asked about whose year's calendar is not complete
     * @param dayRows the rows that ruled on the days asked about
     * @param yearRows the rows that say their years are complete
     */
    public record Found(
            LocalDate day, boolean provisional, NavigableSet<Integer> dayRows, NavigableSet<Integer> yearRows) {}

    public boolean isWorkingDay(LocalDate day) {
        return year(day).rulings[day.getDayOfYear() - 1].working();
    }

    /** The nth working day after a day, which itself is never counted; every day after it up to the answer is asked. */
    public Found nthWorkingDayAfter(LocalDate start, long n) {
        Search search = new Search(start);
        for (long counted = 0; counted < n; ) {
            search.next();
            if (search.isWorkingDay()) {
                counted++;
            }
        }
        return search.found();
    }

    /** The day itself when it is worked, else the next that is. */
    public Found workingDayFrom(LocalDate day) {
        Search search = new Search(day.minusDays(1));
        do {
            search.next();
        } while (!search.isWorkingDay());
        return search.found();
    }

    private Year year(LocalDate day) {
        return years.computeIfAbsent(day.getYear(), this::read);
    }

    private Year read(int number) {
        LocalDate first = LocalDate.ofYearDay(number, 1);
        Ruling[] days = new Ruling[first.lengthOfYear()];
        for (int i = 0; i < days.length; i++) {
            days[i] = rulings.apply(first.plusDays(i));
        }
        return new Year(days, completeness.applyAsInt(number));
    }

    private record Year(Ruling[] rulings, int completeRow) {}

    private final class Search {

        private final NavigableSet<Integer> dayRows = new TreeSet<>();
        private final NavigableSet<Integer> yearRows = new TreeSet<>();
        private LocalDate day;
        private boolean working;
        private boolean provisional;
        private int pause;

        Search(LocalDate start) {
            day = start;
        }

        void next() {
            day = day.plusDays(1);
            Year year = year(day);
            Ruling ruling = year.rulings[day.getDayOfYear() - 1];
            working = ruling.working();
            dayRows.add(ruling.row());
            provisional |= year.completeRow == 0;
            if (year.completeRow != 0) {
                yearRows.add(year.completeRow);
            }
            pause = working ? 0 : pause + 1;
            if (pause > LONGEST_PAUSE_DAYS) {
                throw new NoWorkingDay(day);
            }
        }

        boolean isWorkingDay() {
            return working;
        }

        Found found() {
            return new Found(day, provisional, dayRows, yearRows);
        }
    }
}
