package io.baoxiu.release;

/** What was asked does not go with what has become of the release, or of the others, in the meantime. */
public class ReleaseConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReleaseConflict(String why) {
        super(why);
    }
}
