package io.baoxiu.workbench.difference;

import java.util.Locale;

/** What happened to a row between two versions, as a sign beside its colour. */
public enum ChangeSign {
    SAME("", ""),
    CHANGED("≠", "chg"),
    ADDED("+", "add"),
    REMOVED("−", "del");

    private final String mark;
    private final String colour;

    ChangeSign(String mark, String colour) {
        this.mark = mark;
        this.colour = colour;
    }

    /** The sign of a row that exists in one of two versions, or differs between both. */
    public static ChangeSign of(boolean before, boolean after) {
        return !before ? ADDED : after ? CHANGED : REMOVED;
    }

    public boolean isEmpty() {
        return this == SAME;
    }

    public String colour() {
        return colour;
    }

    /** The CSS class. */
    public String style() {
        return isEmpty() ? "" : name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return mark;
    }
}
