package io.baoxiu.decision.reading.json;

/** A line is longer than allowed. It was skipped, and the next one can be read. */
public class LineTooLong extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LineTooLong(int longest) {
        super("the line has more than " + longest + " bytes");
    }
}
