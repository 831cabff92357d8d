package io.baoxiu.rules;

import io.baoxiu.calendar.WorkCalendar;
import io.baoxiu.calendar.WorkCalendar.Found;
import io.baoxiu.calendar.WorkCalendar.Ruling;
import io.baoxiu.table.Column;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Row;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The working days defined by the tables {@code working-days} and {@code calendar-years}. */
public final class RuledCalendar {

    private static final String DAY = "calendar.day";
    private static final String WEEKDAY = "calendar.weekday";
    private static final String YEAR = "calendar.year";
    private static final String WORKING = "calendar.working";
    private static final String COMPLETE = "calendar.complete";

    /** A calendar in which every day is a working day. */
    public static final RuledCalendar EVERY_DAY =
            new RuledCalendar(new WorkCalendar(day -> new Ruling(true, 0), year -> 0), new Cited[0], new Cited[0]);

    private final WorkCalendar calendar;
    private final @Nullable Cited[] dayRows;
    private final @Nullable Cited[] yearRows;

    public RuledCalendar(DecisionTable days, DecisionTable years) {
        this(
                new WorkCalendar(day -> ruling(days, day), year -> completeRow(years, year)),
                byNumber(days),
                byNumber(years));
    }

    private RuledCalendar(WorkCalendar calendar, @Nullable Cited[] dayRows, @Nullable Cited[] yearRows) {
        this.calendar = calendar;
        this.dayRows = dayRows;
        this.yearRows = yearRows;
    }

    public WorkCalendar days() {
        return calendar;
    }

    /** Cites the rows that determined the requested days. */
    void cite(Found found, Because because) {
        cite(found.dayRows(), dayRows, because);
        cite(found.yearRows(), yearRows, because);
    }

    /** Cites the rows in ascending order. */
    private static void cite(BitSet numbers, @Nullable Cited[] rows, Because because) {
        for (int number = numbers.nextSetBit(0); number >= 0; number = numbers.nextSetBit(number + 1)) {
            Cited row = number < rows.length ? rows[number] : null;
            if (row != null) {
                because.cite(row, row);
            }
        }
    }

    private static Ruling ruling(DecisionTable days, LocalDate day) {
        Map<String, Object> values =
                Map.of(DAY, day, WEEKDAY, day.getDayOfWeek().name());
        List<Row> hits = days.hits(term -> values.get(term.path()));
        boolean working = hits.stream().anyMatch(row -> concludes(days, row, WORKING));
        return new Ruling(working, hits.isEmpty() ? 0 : hits.get(0).number());
    }

    private static int completeRow(DecisionTable years, int year) {
        Map<String, Object> values = Map.of(YEAR, (long) year);
        return years.hits(term -> values.get(term.path())).stream()
                .filter(row -> concludes(years, row, COMPLETE))
                .mapToInt(Row::number)
                .findFirst()
                .orElse(0);
    }

    private static boolean concludes(DecisionTable table, Row row, String path) {
        return table.outcomes().stream()
                .map(Column::term)
                .anyMatch(term -> term.path().equals(path) && Boolean.TRUE.equals(table.outcome(row, term)));
    }

    private static @Nullable Cited[] byNumber(DecisionTable table) {
        int most = table.rows().stream().mapToInt(Row::number).max().orElse(-1);
        @Nullable Cited[] rows = new Cited[most + 1];
        table.rows().forEach(row -> rows[row.number()] = Cited.row("deadlines", table.name(), row));
        return rows;
    }
}
