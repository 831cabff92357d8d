package io.baoxiu.release.remark;

/** Something was decided of the release: what is said of it is said. */
public class RemarksClosed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RemarksClosed(String release) {
        super("`" + release + "` is no longer a proposal");
    }
}
