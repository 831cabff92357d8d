package io.baoxiu.release;

/** The store of releases cannot be reached now. */
public class ReleasesUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReleasesUnavailable(Throwable cause) {
        super("the store of releases cannot be reached", cause);
    }
}
