package io.baoxiu.model;

import io.baoxiu.rules.Reason;
import java.util.List;

/** What is answered to a question, with the rows and rules that made it. */
public sealed interface Answer
        permits Decision,
                WarrantyAnswer,
                ApprovalAnswer,
                ObligationsAnswer,
                FollowUpAnswer,
                RetentionAnswer,
                AreaAnswer {

    /** In the order of the sections. */
    List<Reason> because();
}
