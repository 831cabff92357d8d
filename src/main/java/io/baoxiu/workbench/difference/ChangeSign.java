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

    /** Of a row that is there in one of two versions, or otherwise in both. */
    public static ChangeSign of(boolean before, boolean after) {
        return !before ? ADDED : after ? CHANGED : REMOVED;
    }

    public boolean isEmpty() {
        return this == SAME;
    }

    public String colour() {
        return colour;
    }

    /** For how it is drawn. */
    public String style() {
        return isEmpty() ? "" : name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return mark;
    }
}
