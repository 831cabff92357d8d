package io.baoxiu.release.standing;

/** There is no release with this id. */
public class UnknownRelease extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownRelease(String id) {
        super("there is no release `" + id + "`");
    }
}
