package io.baoxiu.workbench.releases;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a person decides of a release, in the order in which it is offered. */
enum ReleaseAct {
    APPROVAL(Typed.NOTHING, true),
    REJECTION(Typed.REASON, false),
    RENEWAL(Typed.NOTHING, false),
    WITHDRAWAL(Typed.REASON, false),
    REINSTATEMENT(Typed.NOTE, true);

    private final Typed typed;
    private final boolean confirmed;

    private enum Typed {
        NOTHING,
        REASON,
        NOTE
    }

    ReleaseAct(Typed typed, boolean confirmed) {
        this.typed = typed;
        this.confirmed = confirmed;
    }

    static Optional<ReleaseAct> of(String key) {
        return Stream.of(values()).filter(act -> act.key().equals(key)).findFirst();
    }

    /** In addresses, and in the keys of words. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** It ends something for good, so a reason is given. */
    public boolean asksReason() {
        return typed == Typed.REASON;
    }

    public boolean asksNote() {
        return typed == Typed.NOTE;
    }

    /** It puts a release in force, so its number is typed. */
    public boolean isConfirmed() {
        return confirmed;
    }

    /** Whether it is what a page is for, not what is taken back. */
    public boolean isMain() {
        return this == APPROVAL || this == RENEWAL;
    }
}
