package io.baoxiu.journal.due;

import java.time.LocalDate;

/** How many orders have a task due on a day. */
public record DueCount(LocalDate day, String task, boolean provisional, long number) {}
