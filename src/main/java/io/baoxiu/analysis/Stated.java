package io.baoxiu.analysis;

import io.baoxiu.table.LegalFloor;
import io.baoxiu.table.Message;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A term as a table states it. Without a unit, or without a length where one is needed, nothing is stated. */
record Stated(@Nullable String unit, @Nullable Long length) {

    static final String MONTHS = "MONTHS";

    private static final String DESIGN_LIFE = "DESIGN_LIFE";
    private static final String AS_AGREED = "AS_AGREED";
    private static final long YEAR = 12;

    private static final Map<String, Message> COUNTED = Map.of(
            MONTHS,
            new Message("个月", "months"),
            "HEATING_SEASONS",
            new Message("个采暖期", "heating seasons"),
            "COOLING_SEASONS",
            new Message("个供冷期", "cooling seasons"));

    /** Whether it is not sure to last at least as long as a floor. */
    boolean isBelow(LegalFloor floor) {
        if (unit == null || unit.equals(AS_AGREED) || length == null && !unit.equals(DESIGN_LIFE)) {
            return floor.required();
        }
        if (unit.equals(DESIGN_LIFE)) {
            return false;
        }
        boolean same = unit.equals(floor.unit());
        return floor.unit().equals(DESIGN_LIFE)
                || (same ? stated() < floor.length() : least() < most(floor.unit(), floor.length()));
    }

    /** Months that it lasts in any case: the last of so many seasons is some years after the first. */
    private long least() {
        return MONTHS.equals(unit) ? stated() : Math.max(0, (stated() - 1) * YEAR);
    }

    private long stated() {
        return length == null ? 0 : length;
    }

    /** Months within which a term ends in any case: the first season may be most of a year off. */
    private static long most(String unit, long length) {
        return unit.equals(MONTHS) ? length : length * YEAR + YEAR;
    }

    Message words() {
        if (DESIGN_LIFE.equals(unit)) {
            return new Message("设计使用年限", "the design life");
        }
        Message counted = unit == null ? null : COUNTED.get(unit);
        return counted == null || length == null
                ? new Message("无期限", "no term")
                : new Message(length + " " + counted.zh(), length + " " + counted.en());
    }
}
