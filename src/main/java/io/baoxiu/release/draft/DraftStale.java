package io.baoxiu.release.draft;

import io.baoxiu.table.Message;
import java.util.Collection;

/** A release has since changed workbooks of the draft, so that proposing them would undo its changes. */
public class DraftStale extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message detail;

    DraftStale(String release, Collection<String> workbooks) {
        super("changed by another release");
        String names = "`" + String.join("`, `", workbooks) + "`";
        detail = new Message(
                "版本 `" + release + "` 也改了 " + names + "：请在新版本上接着改，或从草稿中去掉",
                "release `" + release + "` changed " + names + " too: go on from it, or take them out of the draft");
    }

    public Message detail() {
        return detail;
    }
}
