package io.baoxiu.model;

/** The questions that the contract has, each with the shape of its answer. */
public enum Question {
    DECISION("decision", Decision.class),
    WARRANTY("warranty", WarrantyAnswer.class),
    APPROVAL("approval", ApprovalAnswer.class),
    OBLIGATIONS("project-obligations", ObligationsAnswer.class),
    FOLLOW_UP("follow-ups", FollowUpAnswer.class),
    RETENTION("retention-releases", RetentionAnswer.class),
    AREA("area-differences", AreaAnswer.class);

    private final String called;
    private final Class<? extends Answer> answer;

    Question(String called, Class<? extends Answer> answer) {
        this.called = called;
        this.answer = answer;
    }

    /** Its name in the vocabulary. */
    public String called() {
        return called;
    }

    Class<? extends Answer> answer() {
        return answer;
    }
}
