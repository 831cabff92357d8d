package io.baoxiu.decision.reading.json;

/**
 * JSON Pointers (RFC 6901) that can be written in an answer: half a surrogate pair in a name becomes a replacement
 * character.
 */
public final class Pointer {

    private Pointer() {}

    public static String of(String parent, String name) {
        return parent + "/" + tellable(name).replace("~", "~0").replace("/", "~1");
    }

    /** Whether every surrogate is part of a pair. */
    public static boolean wellFormed(String text) {
        return text.codePoints().noneMatch(Pointer::isHalf);
    }

    private static String tellable(String name) {
        if (wellFormed(name)) {
            return name;
        }
        var told = new StringBuilder();
        name.codePoints().map(point -> isHalf(point) ? 0xFFFD : point).forEach(told::appendCodePoint);
        return told.toString();
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
