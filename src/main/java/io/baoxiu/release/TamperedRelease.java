package io.baoxiu.release;

/** A release whose workbooks are not those that were approved. */
public class TamperedRelease extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TamperedRelease(Release release) {
        super("the workbooks of `" + release.id() + "` are not those of its content hash");
    }
}
