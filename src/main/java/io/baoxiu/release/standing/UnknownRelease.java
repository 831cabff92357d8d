package io.baoxiu.release.standing;

/** An id that names no release. */
public class UnknownRelease extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownRelease(String id) {
        super("there is no release `" + id + "`");
    }
}
