package io.baoxiu.decision.reading;

/** A body that is not exactly one JSON text in UTF-8. */
public class NotJson extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotJson() {
        super("the body is not one JSON text in UTF-8");
    }
}
