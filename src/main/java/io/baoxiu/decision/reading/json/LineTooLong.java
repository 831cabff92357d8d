package io.baoxiu.decision.reading.json;

/** A line that is longer than any may be. It was passed over, and the next one can be read. */
public class LineTooLong extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LineTooLong(int longest) {
        super("the line has more than " + longest + " bytes");
    }
}
