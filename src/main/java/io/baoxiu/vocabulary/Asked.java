package io.baoxiu.vocabulary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The facts of one of the questions that are decided and kept. */
public sealed interface Asked permits Facts, ApprovalFacts, ProjectFacts, FollowUpFacts, RetentionFacts, AreaFacts {

    Field RULES_AS_OF = Field.optional("rulesAsOf", ValueType.DAY);
    Field AS_OF = Field.optional("asOf", ValueType.DAY);

    /** The day whose rules decide; absent: the present ones. */
    @Nullable
    LocalDate rulesAsOf();

    /** The same facts with the present day and moment in place of those left to the clock. */
    Asked takenAt(ReportedAt now);

    static LocalDate or(@Nullable LocalDate stated, ReportedAt now) {
        return stated == null ? now.day() : stated;
    }
}
