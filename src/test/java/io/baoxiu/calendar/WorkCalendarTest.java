package io.baoxiu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baoxiu.calendar.WorkCalendar.Found;
import io.baoxiu.calendar.WorkCalendar.Ruling;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What is looked for from day to day, in a calendar of long holidays, weekends and years that are not complete. */
class WorkCalendarTest {

    private static final int WORKED = 2;
    private static final int WEEKEND = 3;
    private static final int HOLIDAY = 40;

    private final WorkCalendar calendar =
            new WorkCalendar(WorkCalendarTest::ruling, year -> year % 3 == 0 ? 0 : 10 + year % 5);

    private static Ruling ruling(LocalDate day) {
        if (day.getDayOfYear() % 50 < 6) {
            return new Ruling(false, HOLIDAY + day.getDayOfYear() % 50);
        }
        boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        return new Ruling(!weekend, weekend ? WEEKEND : WORKED);
    }

    @Test
    void findsWhatCountingOneByOneFinds() {
        SplittableRandom random = new SplittableRandom(20_260_302);
        for (int i = 0; i < 20_000; i++) {
            LocalDate start = LocalDate.of(random.nextBoolean() ? 2024 : 2024 + 512, 12, 31)
                    .plusDays(random.nextInt(-400, 400));
            int n = random.nextInt(random.nextBoolean() ? 12 : 400);
            assertThat(calendar.nthWorkingDayAfter(start, n)).isEqualTo(counted(start, n));
            assertThat(calendar.workingDayFrom(start)).isEqualTo(counted(start.minusDays(1), 1));
            assertThat(calendar.isWorkingDay(start)).isEqualTo(ruling(start).working());
        }
    }

    @Test
    void doesNotSearchForever() {
        WorkCalendar idle = new WorkCalendar(day -> new Ruling(false, 1), year -> 1);
        LocalDate day = LocalDate.of(2026, 3, 2);

        assertThatThrownBy(() -> idle.nthWorkingDayAfter(day, 1)).isInstanceOf(NoWorkingDay.class);
        assertThatThrownBy(() -> idle.workingDayFrom(day)).isInstanceOf(NoWorkingDay.class);
        assertThat(idle.nthWorkingDayAfter(day, 0).day()).isEqualTo(day);
    }

    private static Found counted(LocalDate start, int n) {
        BitSet dayRows = new BitSet();
        BitSet yearRows = new BitSet();
        boolean provisional = false;
        LocalDate day = start;
        for (int left = n; left > 0; ) {
            day = day.plusDays(1);
            dayRows.set(ruling(day).row());
            if (day.getYear() % 3 == 0) {
                provisional = true;
            } else {
                yearRows.set(10 + day.getYear() % 5);
            }
            left -= ruling(day).working() ? 1 : 0;
        }
        return new Found(day, provisional, dayRows, yearRows);
    }
}
