package io.baoxiu.release;

/** An author who would publish their own proposal; another person must. */
public class OwnProposal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OwnProposal(Release release) {
        super("`" + release.id() + "` was proposed by the same person; another one must approve it");
    }
}
