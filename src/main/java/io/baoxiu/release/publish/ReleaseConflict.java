package io.baoxiu.release.publish;

import static java.util.stream.Collectors.joining;

import io.baoxiu.release.record.Release;
import io.baoxiu.table.Message;
import java.util.Collection;

/** The present state of the releases does not allow an action; each reason has its own message. */
public class ReleaseConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message detail;

    private ReleaseConflict(String zh, String en) {
        super(en);
        detail = new Message(zh, en);
    }

    public Message detail() {
        return detail;
    }

    /** The release was already decided on. */
    static ReleaseConflict settled(Release release) {
        String id = "`" + release.id() + "`";
        return switch (release.status()) {
            case PROPOSED -> new ReleaseConflict(id + " 尚未发布", id + " is still a proposal");
            case PUBLISHED ->
                release.approver() == null
                        ? new ReleaseConflict(id + " 是软件自带的版本", id + " came with the software")
                        : new ReleaseConflict(
                                id + " 已由 " + release.approver() + " 批准",
                                id + " was already approved by " + release.approver());
            case REJECTED -> new ReleaseConflict(id + " 已被退回", id + " was already rejected");
            case WITHDRAWN -> new ReleaseConflict(id + " 已被撤回", id + " was withdrawn");
            case SUPERSEDED -> new ReleaseConflict(id + " 已被其更新版取代", id + " was superseded by its renewal");
        };
    }

    static ReleaseConflict stale(Release release, Release beneath) {
        return new ReleaseConflict(
                "`%s` 以 `%s` 为基础，但其生效日的前一版本现为 `%s`：其间已有发布，请更新提案"
                        .formatted(release.id(), release.origin().base(), beneath.id()),
                "`%s` was made from `%s`, but on its day it would now follow `%s`, published meanwhile: renew it"
                        .formatted(release.id(), release.origin().base(), beneath.id()));
    }

    static ReleaseConflict neverInForce(Release release) {
        return new ReleaseConflict("`" + release.id() + "` 从未生效", "`" + release.id() + "` never was in force");
    }

    static ReleaseConflict dayHasCome(Release release) {
        return new ReleaseConflict("`" + release.id() + "` 的生效日已到", "the day of `" + release.id() + "` has come");
    }

    static ReleaseConflict unchanged(Release base) {
        return new ReleaseConflict(
                "所有工作簿与 `" + base.id() + "` 中的相同，没有改动",
                "nothing is changed: all workbooks are those of `" + base.id() + "`");
    }

    static ReleaseConflict changedToo(Release base, Collection<String> workbooks) {
        String names = workbooks.stream().map(name -> "`" + name + "`").collect(joining(", "));
        return new ReleaseConflict(
                "`" + base.id() + "` 也改动了 " + names.replace(", ", "、") + "，请重新提出",
                "`" + base.id() + "` has changed " + names + " as well: propose them anew");
    }
}
