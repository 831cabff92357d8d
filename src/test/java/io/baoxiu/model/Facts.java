package io.baoxiu.model;

import io.baoxiu.vocabulary.time.ReportedAt;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Everything stated about one complaint. What is absent is unknown or has the contract's default; nothing else is
 * assumed.
 *
 * @param rulesAsOf the day whose rules decide; absent: today's
 */
public record Facts(
        Complaint complaint,
        Unit unit,
        Repair repair,
        Contractor contractor,
        @Nullable LocalDate rulesAsOf) implements Asked {

    /** The same facts, with what only the moment of asking can supply filled in. */
    @Override
    public Facts takenAt(ReportedAt now) {
        return new Facts(
                complaint.reportedAt() == null ? complaint.reportedAt(now) : complaint,
                unit,
                repair,
                contractor,
                Asked.or(rulesAsOf, now));
    }
}
