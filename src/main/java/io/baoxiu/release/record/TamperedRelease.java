package io.baoxiu.release.record;

/** A release differs from what was approved. */
public class TamperedRelease extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TamperedRelease(Release release) {
        super("the workbooks of `" + release.id() + "` are not those of its content hash");
    }

    public TamperedRelease(Verdict verdict) {
        super(verdict.told());
    }

    public TamperedRelease(String id, RuntimeException unreadable) {
        super("`" + id + "` cannot be read: " + unreadable.getMessage(), unreadable);
    }
}
