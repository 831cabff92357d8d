package io.baoxiu.runtime;

/** A database on which the service does not start. */
public class UnusableDatabase extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    UnusableDatabase(String why, String remedy) {
        super(why);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
