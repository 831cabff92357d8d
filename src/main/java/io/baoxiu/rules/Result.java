package io.baoxiu.rules;

import io.baoxiu.calendar.WorkCalendar.Found;
import io.baoxiu.vocabulary.Term;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one row concludes where each row that holds is a result of its own: a task with its deadline, an obligation. The
 * row is cited once something comes of it.
 */
public final class Result extends Values {

    private static final int ENOUGH_DECIMALS = 20;

    private final Case about;
    private final Cited row;
    private final Map<Term, Object> values = new HashMap<>();
    private @Nullable LocalDate start;
    private Decision.@Nullable Deadline deadline;
    private ObligationsAnswer.@Nullable Obligation obligation;

    Result(Case about, Cited row) {
        this.about = about;
        this.row = row;
    }

    void set(Term term, @Nullable Object value) {
        if (value != null) {
            values.put(term, value);
        }
    }

    @Override
    protected @Nullable Object value(Term term) {
        return term.path().equals("deadlines.start") ? start : values.get(term);
    }

    /** The case that the result is about, and whose facts it goes by. */
    public Case about() {
        return about;
    }

    public Case getAbout() {
        return about;
    }

    public void startOn(LocalDate day) {
        start = day;
        about.because().keep(this, "deadlines");
    }

    /** Whether the task takes as much longer as the owner agreed to. */
    public boolean isExtended() {
        return is("deadlines.extensible") && about.is("repair.complex") && about.is("repair.ownerConsent");
    }

    public void dueOn(LocalDate day) {
        due(day, false);
    }

    public void dueOn(Found found) {
        due(found.day(), found.provisional());
        about.ruledCalendar().cite(found, about.because());
    }

    private void due(LocalDate day, boolean provisional) {
        deadline = new Decision.Deadline((String) present("deadlines.task"), day, provisional);
        about.because().cite(this, row);
        about.because().use(this, "deadlines");
    }

    /** Due from one day to another, both included. */
    public void obligedBetween(LocalDate first, LocalDate last) {
        LocalDate asOf = about.day("asOf");
        oblige(!asOf.isBefore(first) && !asOf.isAfter(last), last);
    }

    /** Due from a day on, as long as it is open. */
    public void obligedFrom(LocalDate day, boolean open) {
        oblige(open && !about.day("asOf").isBefore(day), day);
    }

    public void obliged(boolean due) {
        oblige(due, null);
    }

    /** Whether the share of households that have moved in reaches the row's. */
    public boolean reachesOccupiedShare() {
        BigDecimal share = BigDecimal.valueOf(about.number("occupiedHouseholds"))
                .divide(BigDecimal.valueOf(about.number("households")), ENOUGH_DECIMALS, RoundingMode.DOWN);
        return share.compareTo(money("obligations.occupiedShare")) >= 0;
    }

    private void oblige(boolean due, @Nullable LocalDate dueOn) {
        Long least = households("obligations.minimumShare", RoundingMode.CEILING);
        Long most = households("obligations.maximumShare", RoundingMode.FLOOR);
        Long allowed = most == null || least == null ? most : Long.valueOf(Math.max(least, most));
        obligation = new ObligationsAnswer.Obligation((String) present("obligations.code"), due, dueOn, least, allowed);
        about.because().cite(this, row);
        about.because().cite(obligation, "obligations");
    }

    private @Nullable Long households(String share, RoundingMode rounding) {
        if (!known(share)) {
            return null;
        }
        return money(share)
                .multiply(BigDecimal.valueOf(about.number("occupiedHouseholds")))
                .setScale(0, rounding)
                .longValueExact();
    }

    Decision.@Nullable Deadline deadline() {
        return deadline;
    }

    ObligationsAnswer.@Nullable Obligation obligation() {
        return obligation;
    }
}
