package io.baoxiu.web.description;

import java.util.Arrays;
import java.util.Optional;

/**
 * The addresses of the questions that come with the software. In addition, every question of a vocabulary has an
 * address of its own.
 */
public enum Endpoint {
    DECISION("decision", "decide", "/v1/decisions", "/v1/decisions"),
    WARRANTY("warranty", "assessWarranty", "/v1/decisions/warranty", "/v1/decisions/{question}"),
    APPROVAL("approval", "assessApproval", "/v1/decisions/approval", "/v1/decisions/{question}"),
    OBLIGATIONS("project-obligations", "assessProject", "/v1/project-obligations", "/v1/{question}"),
    FOLLOW_UPS("follow-ups", "followUp", "/v1/follow-ups", "/v1/{question}"),
    RETENTION("retention-releases", "releaseRetention", "/v1/retention-releases", "/v1/{question}"),
    AREA("area-differences", "settleArea", "/v1/area-differences", "/v1/{question}");

    private final String question;
    private final String operation;
    private final String path;
    private final String pattern;

    Endpoint(String question, String operation, String path, String pattern) {
        this.question = question;
        this.operation = operation;
        this.path = path;
        this.pattern = pattern;
    }

    static Optional<Endpoint> of(String question) {
        return Arrays.stream(values())
                .filter(one -> one.question.equals(question))
                .findFirst();
    }

    public String question() {
        return question;
    }

    String operation() {
        return operation;
    }

    public String path() {
        return path;
    }

    /** The address as in the controller. */
    String pattern() {
        return pattern;
    }
}
