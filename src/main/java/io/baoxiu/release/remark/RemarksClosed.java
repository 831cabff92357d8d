package io.baoxiu.release.remark;

/** The release has been decided on, so no more remarks can be added. */
public class RemarksClosed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RemarksClosed(String release) {
        super("`" + release + "` is no longer a proposal");
    }
}
