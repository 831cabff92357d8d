package io.baoxiu.release.draft;

/** A draft would be larger than what can be proposed. */
public class DraftTooLarge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DraftTooLarge() {
        super("a draft is at most as large as an upload, 64 MiB");
    }
}
