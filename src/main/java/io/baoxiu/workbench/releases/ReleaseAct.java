package io.baoxiu.workbench.releases;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Actions of a person on a release, in the order in which they are offered. */
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

    /** Its name in addresses and in the keys of texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it ends something for good, so that a reason is required. */
    public boolean asksReason() {
        return typed == Typed.REASON;
    }

    public boolean asksNote() {
        return typed == Typed.NOTE;
    }

    /** Whether it puts a release in force, so that its number must be typed. */
    public boolean isConfirmed() {
        return confirmed;
    }

    /** Whether it is a main action of the page, and does not undo one. */
    public boolean isMain() {
        return this == APPROVAL || this == RENEWAL;
    }
}
