package io.baoxiu.model;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The facts of one complaint with what follows from them at once. */
record Situation(
        Facts facts, LocalDate reportedOn, @Nullable Boolean delivered) {

    static Situation of(Facts facts) {
        LocalDate reportedOn =
                Objects.requireNonNull(facts.complaint().reportedAt()).day();
        LocalDate deliveredOn = facts.unit().deliveredOn();
        return deliveredOn == null
                ? new Situation(facts, reportedOn, facts.unit().delivered())
                : new Situation(facts, reportedOn, !reportedOn.isBefore(deliveredOn));
    }

    /** When this same defect was first reported. */
    LocalDate firstReportedOn() {
        LocalDate first = facts.complaint().firstReportedOn();
        return first == null ? reportedOn : first;
    }

    boolean is(Complaint.Kind kind) {
        return facts.complaint().kind() == kind;
    }

    boolean isRepair() {
        return is(Complaint.Kind.REPAIR);
    }

    boolean isRepairOfStructure() {
        String part = facts.complaint().part();
        return isRepair() && ("FOUNDATION".equals(part) || "MAIN_STRUCTURE".equals(part));
    }

    boolean isDelivered() {
        return Boolean.TRUE.equals(delivered);
    }

    boolean isNotDelivered() {
        return Boolean.FALSE.equals(delivered);
    }
}
