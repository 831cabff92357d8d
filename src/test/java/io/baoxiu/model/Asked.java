package io.baoxiu.model;

import io.baoxiu.vocabulary.time.ReportedAt;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The facts of one of the questions that are decided and kept. */
public sealed interface Asked permits Facts, ApprovalFacts, ProjectFacts, FollowUpFacts, RetentionFacts, AreaFacts {

    /** The day whose rules decide; absent: the present ones. */
    @Nullable
    LocalDate rulesAsOf();

    /** The same facts with the present day and moment in place of those left to the clock. */
    Asked takenAt(ReportedAt now);

    static LocalDate or(@Nullable LocalDate stated, ReportedAt now) {
        return stated == null ? now.day() : stated;
    }
}
