package io.baoxiu.release.draft;

/** The draft has changed since the caller read it; nothing was overwritten. */
public class DraftConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long version;

    DraftConflict(long version) {
        super("the draft was changed in another window; nothing was overwritten");
        this.version = version;
    }

    /** The present version. */
    public long version() {
        return version;
    }
}
