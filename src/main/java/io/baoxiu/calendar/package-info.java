/** Working days: weekends, days off by notice, make-up days, and the years whose calendar is complete. */
@NullMarked
package io.baoxiu.calendar;

import org.jspecify.annotations.NullMarked;
