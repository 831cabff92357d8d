package io.baoxiu.calendar;

import java.time.LocalDate;

/** The calendar has no working day for more than a year: the search ends here instead of running forever. */
public class NoWorkingDay extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    NoWorkingDay(LocalDate day) {
        super("no working day in the year before " + day);
    }
}
