package io.baoxiu.calendar;

import java.time.LocalDate;

/** A calendar in which nobody works for more than a year: the search for a working day ends here rather than never. */
public class NoWorkingDay extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    NoWorkingDay(LocalDate day) {
        super("no working day in the year before " + day);
    }
}
