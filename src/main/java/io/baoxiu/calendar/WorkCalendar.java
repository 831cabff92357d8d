package io.baoxiu.calendar;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Which days are working days. For a year whose calendar is not complete, the source may know only the weekday, and
 * every result that used such a day is provisional.
 */
public final class WorkCalendar {

    private static final int LONGEST_PAUSE_DAYS = 366;

    /** More than there are years that a case can have days in, so that none takes the place of another. */
    private static final int YEARS = 512;

    /** The nth working day is cached for n up to this number. */
    private static final int MOST_KEPT = 32;

    private final Function<LocalDate, Ruling> rulings;
    private final IntUnaryOperator completeness;
    private final @Nullable Year[] years = new Year[YEARS];
    private final Map<BitSet, BitSet> rowSets = new ConcurrentHashMap<>();

    /**
     * @param rulings whether a day is a working day, and the row that says so
     * @param completeness the row that says a year's calendar is complete, 0 if none does
     */
    public WorkCalendar(Function<LocalDate, Ruling> rulings, IntUnaryOperator completeness) {
        this.rulings = rulings;
        this.completeness = completeness;
    }

    /** Whether a day is a working day, by which row of the source. */
    public record Ruling(boolean working, int row) {}

    /**
     * The result of a search.
     *
     * @param provisional whether the search used a day of a year whose calendar is not complete
     * @param dayRows the rows that determined the days used
     * @param yearRows the rows that say their years are complete; neither set may be changed
     */
    public record Found(LocalDate day, boolean provisional, BitSet dayRows, BitSet yearRows) {}

    public boolean isWorkingDay(LocalDate day) {
        return year(day).working[day.getDayOfYear() - 1];
    }

    /** The nth working day after a day, which is never counted itself; uses every day after it up to the result. */
    public Found nthWorkingDayAfter(LocalDate start, long n) {
        return n < 0 || n >= MOST_KEPT
                ? searched(start, n)
                : year(start).found((int) n, start.getDayOfYear() - 1, () -> kept(searched(start, n)));
    }

    private Found searched(LocalDate start, long n) {
        Search search = new Search(start);
        for (long counted = 0; counted < n; ) {
            search.next();
            if (search.isWorkingDay()) {
                counted++;
            }
        }
        return search.found();
    }

    /** The day itself if it is a working day, otherwise the next one. */
    public Found workingDayFrom(LocalDate day) {
        return year(day).found(MOST_KEPT, day.getDayOfYear() - 1, () -> kept(searchedFrom(day)));
    }

    private Found searchedFrom(LocalDate day) {
        Search search = new Search(day.minusDays(1));
        do {
            search.next();
        } while (!search.isWorkingDay());
        return search.found();
    }

    /** The same with sets that stand once, as many results have equal ones. */
    private Found kept(Found found) {
        return new Found(found.day, found.provisional, once(found.dayRows), once(found.yearRows));
    }

    private BitSet once(BitSet rows) {
        BitSet known = rowSets.putIfAbsent(rows, rows);
        return known == null ? rows : known;
    }

    private Year year(LocalDate day) {
        return year(day.getYear());
    }

    /** Two threads may both read a year, and either is right. */
    private Year year(int number) {
        int place = number & YEARS - 1;
        Year known = years[place];
        if (known == null || known.number != number) {
            known = read(number);
            years[place] = known;
        }
        return known;
    }

    private Year read(int number) {
        LocalDate first = LocalDate.ofYearDay(number, 1);
        int[] rows = new int[first.lengthOfYear()];
        boolean[] working = new boolean[rows.length];
        for (int i = 0; i < rows.length; i++) {
            Ruling ruling = rulings.apply(first.plusDays(i));
            working[i] = ruling.working();
            rows[i] = ruling.row();
        }
        return new Year(number, working, rows, completeness.applyAsInt(number), new Found[MOST_KEPT + 1][]);
    }

    /**
     * @param working the working days of the year, from 0
     * @param rows by the days of the year
     * @param found what was looked for from its days on, by what it was and by the day; two threads may both find it
     */
    private record Year(
            int number,
            boolean[] working,
            int[] rows,
            int completeRow,
            @Nullable Found[] @Nullable [] found) {

        Found found(int what, int place, Supplier<Found> search) {
            @Nullable Found[] all = found[what];
            if (all == null) {
                all = new Found[rows.length];
                found[what] = all;
            }
            Found known = all[place];
            if (known == null) {
                known = search.get();
                all[place] = known;
            }
            return known;
        }

        LocalDate day(int place) {
            return LocalDate.ofYearDay(number, place + 1);
        }
    }

    /** Goes from day to day. */
    private final class Search {

        private final BitSet dayRows = new BitSet();
        private final BitSet yearRows = new BitSet();
        private Year year;
        private int place;
        private boolean working;
        private boolean provisional;
        private int pause;

        Search(LocalDate start) {
            year = year(start);
            place = start.getDayOfYear() - 1;
        }

        void next() {
            if (++place == year.rows.length) {
                year = year(year.number + 1);
                place = 0;
            }
            working = year.working[place];
            dayRows.set(year.rows[place]);
            provisional |= year.completeRow == 0;
            if (year.completeRow != 0) {
                yearRows.set(year.completeRow);
            }
            pause = working ? 0 : pause + 1;
            if (pause > LONGEST_PAUSE_DAYS) {
                throw new NoWorkingDay(year.day(place));
            }
        }

        boolean isWorkingDay() {
            return working;
        }

        Found found() {
            return new Found(year.day(place), provisional, dayRows, yearRows);
        }
    }
}
