package io.baoxiu.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The home a complaint is about. Days are calendar days in Asia/Shanghai; an absent day is not yet known.
 * {@code promisedMonths} count from delivery, {@code contractorMonths} from completion acceptance.
 */
public record Unit(
        @Nullable String reference,
        @Nullable String project,
        @Nullable String province,
        @Nullable String city,
        boolean fitted,
        Use use,
        @Nullable LocalDate completionAcceptedOn,
        @Nullable LocalDate deliveredOn,
        @Nullable Boolean delivered,
        int designLifeYears,
        @Nullable Integer promisedMonths,
        @Nullable Integer contractorMonths) {

    public static final Unit UNKNOWN =
            new Unit(null, null, null, null, false, Use.RESIDENTIAL, null, null, null, 50, null, null);

    /** Whether the home had been handed over on that day; unknown when neither the day nor the fact is stated. */
    public @Nullable Boolean deliveredBy(LocalDate day) {
        return deliveredOn == null ? delivered : Boolean.valueOf(!deliveredOn.isAfter(day));
    }

    public enum Use {
        RESIDENTIAL,
        NON_RESIDENTIAL
    }
}
