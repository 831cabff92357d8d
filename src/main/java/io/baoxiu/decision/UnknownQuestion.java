package io.baoxiu.decision;

/** The release that would decide has no question with this name. */
public class UnknownQuestion extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownQuestion(String question) {
        super("there is no question `" + question + "`");
    }
}
