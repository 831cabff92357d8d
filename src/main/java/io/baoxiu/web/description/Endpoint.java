package io.baoxiu.web.description;

import io.baoxiu.rules.Answer;
import io.baoxiu.rules.ApprovalAnswer;
import io.baoxiu.rules.AreaAnswer;
import io.baoxiu.rules.Decision;
import io.baoxiu.rules.FollowUpAnswer;
import io.baoxiu.rules.ObligationsAnswer;
import io.baoxiu.rules.RetentionAnswer;
import io.baoxiu.rules.WarrantyAnswer;
import io.baoxiu.vocabulary.Question;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The address of each question, with what it answers. */
public enum Endpoint {
    DECISION("/v1/decisions", "decide", Decision.class, "The whole decision on one complaint", ""),
    WARRANTY("/v1/decisions/warranty", "assessWarranty", WarrantyAnswer.class, "Warranty and responsibility alone", ""),
    APPROVAL(
            "/v1/decisions/approval",
            "assessApproval",
            ApprovalAnswer.class,
            "Who may approve an amount in yuan",
            "approval."),
    OBLIGATIONS(
            "/v1/project-obligations",
            "assessProject",
            ObligationsAnswer.class,
            "What a delivered project calls for",
            ""),
    FOLLOW_UP("/v1/follow-ups", "followUp", FollowUpAnswer.class, "What follows from a customer's rating", ""),
    RETENTION(
            "/v1/retention-releases",
            "releaseRetention",
            RetentionAnswer.class,
            "Whether a retention may be paid out",
            ""),
    AREA("/v1/area-differences", "settleArea", AreaAnswer.class, "How a difference of area is settled", "");

    private final String path;
    private final String operation;
    private final Class<? extends Answer> answer;
    private final String summary;
    private final String section;

    Endpoint(String path, String operation, Class<? extends Answer> answer, String summary, String section) {
        this.path = path;
        this.operation = operation;
        this.answer = answer;
        this.summary = summary;
        this.section = section;
    }

    Question question() {
        return Question.valueOf(name());
    }

    public String path() {
        return path;
    }

    /** {@code FollowUp}, for the names of its schemas. */
    String title() {
        return Arrays.stream(name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    String operation() {
        return operation;
    }

    Class<? extends Answer> answer() {
        return answer;
    }

    String summary() {
        return summary;
    }

    /** The section that the answer's conclusions belong to, where the answer does not name it. */
    String section() {
        return section;
    }
}
