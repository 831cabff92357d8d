package io.baoxiu.release.publish;

import io.baoxiu.release.record.Release;
import io.baoxiu.table.Message;

/** The person may not do this with the release: every release that comes into force needs two people. */
public class NotTheirs extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message detail;

    private NotTheirs(String zh, String en) {
        super(en);
        detail = new Message(zh, en);
    }

    public Message detail() {
        return detail;
    }

    static NotTheirs toApprove(Release release) {
        return new NotTheirs(
                "`" + release.id() + "` 出自本人，须由他人批准",
                "`" + release.id() + "` was proposed by the same person; another person must approve it");
    }

    static NotTheirs toReinstate(Release release) {
        return new NotTheirs(
                "`" + release.id() + "` 出自本人，须由他人恢复",
                "`" + release.id() + "` was proposed by the same person; another person must reinstate it");
    }

    static NotTheirs toWithdraw(Release release) {
        return new NotTheirs(
                "`" + release.id() + "` 由他人提出，只有其提出人或发布人可以撤回",
                "`" + release.id() + "` is another person's; its author or a publisher can withdraw it");
    }
}
