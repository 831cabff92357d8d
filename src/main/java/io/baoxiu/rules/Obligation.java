package io.baoxiu.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A meeting, report or visit that a row of a table requires of a project: whether it is due, by when, and at how many households. */
public final class Obligation {

    private static final int ENOUGH_DECIMALS = 20;

    private final Result row;
    private final Case about;

    public Obligation(Result row) {
        this.row = row;
        about = row.about();
    }

    /** Makes it due from one day to another, both included. */
    public void isDueBetween(LocalDate first, LocalDate last) {
        LocalDate asOf = about.day("asOf");
        conclude(!asOf.isBefore(first) && !asOf.isAfter(last), last);
    }

    /** Makes it due from a day on, as long as it is open. */
    public void isDueFrom(LocalDate day, boolean open) {
        conclude(open && !about.day("asOf").isBefore(day), day);
    }

    public void isDue(boolean due) {
        conclude(due, null);
    }

    /** Whether the share of households that have moved in reaches the row's. */
    public boolean reachesOccupiedShare() {
        BigDecimal share = BigDecimal.valueOf(about.number("occupiedHouseholds"))
                .divide(BigDecimal.valueOf(about.number("households")), ENOUGH_DECIMALS, RoundingMode.DOWN);
        return share.compareTo(row.money("obligations.occupiedShare")) >= 0;
    }

    private void conclude(boolean due, @Nullable LocalDate dueOn) {
        Long least = households("obligations.minimumShare", RoundingMode.CEILING);
        Long most = households("obligations.maximumShare", RoundingMode.FLOOR);
        Long allowed = most == null || least == null ? most : Long.valueOf(Math.max(least, most));
        row.set("obligations.due", due);
        row.set("obligations.dueOn", dueOn);
        row.set("obligations.minimumHouseholds", least);
        row.set("obligations.maximumHouseholds", allowed);
        row.cite();
        about.because().cite(row, "obligations");
    }

    private @Nullable Long households(String share, RoundingMode rounding) {
        if (!row.known(share)) {
            return null;
        }
        return row.money(share)
                .multiply(BigDecimal.valueOf(about.number("occupiedHouseholds")))
                .setScale(0, rounding)
                .longValueExact();
    }
}
