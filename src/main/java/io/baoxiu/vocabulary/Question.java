package io.baoxiu.vocabulary;

import java.util.List;

/** What can be asked, each with the fields of its request. */
public enum Question {
    /** The whole decision on one complaint. */
    DECISION(Facts.FIELDS),
    /** Warranty and responsibility alone, from the same facts. */
    WARRANTY(Facts.FIELDS),
    /** Who may approve an amount. */
    APPROVAL(ApprovalFacts.FIELDS),
    /** What a delivered project calls for. */
    OBLIGATIONS(ProjectFacts.FIELDS),
    /** What follows from a customer's rating. */
    FOLLOW_UP(FollowUpFacts.FIELDS),
    /** Whether a retention may be paid out. */
    RETENTION(RetentionFacts.FIELDS),
    /** How a difference of area is settled. */
    AREA(AreaFacts.FIELDS);

    private final List<Field> fields;

    Question(List<Field> fields) {
        this.fields = fields;
    }

    public List<Field> fields() {
        return fields;
    }
}
