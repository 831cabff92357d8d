package io.baoxiu.vocabulary;

import java.util.OptionalInt;

/**
 * Characters that are invisible, or change what is visible: control characters and line breaks, marks of writing
 * direction, soft hyphens, fillers, lone surrogates. Texts that people read and approve contain none of them.
 */
public final class Unseen {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int LAST_ASCII = 0x7F;
    private static final int LAST_TWO_OF_A_PLANE = 0xFFFE;
    private static final int FIRST_OF_NO_CHARACTERS = 0xFDD0;
    private static final int LAST_OF_NO_CHARACTERS = 0xFDEF;

    private Unseen() {}

    /** The index of the first one. Joiners do not count between characters that need them: emoji, and some scripts. */
    public static OptionalInt first(String text) {
        int at = 0;
        while (at < text.length()) {
            int sign = text.codePointAt(at);
            if (is(text, at)) {
                return OptionalInt.of(at);
            }
            at += Character.charCount(sign);
        }
        return OptionalInt.empty();
    }

    /** The text without them; line breaks and tabs become blanks. */
    public static String without(String text) {
        StringBuilder seen = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int sign = text.codePointAt(at);
            if (!is(text, at)) {
                seen.appendCodePoint(sign);
            } else if (Character.isWhitespace(sign)) {
                seen.append(' ');
            }
            at += Character.charCount(sign);
        }
        return seen.toString().replaceAll(" {2,}", " ").strip();
    }

    /** Such as {@code U+00AD}. */
    public static String name(int sign) {
        return "U+%04X".formatted(sign);
    }

    private static boolean is(String text, int at) {
        int sign = text.codePointAt(at);
        return switch (Character.getType(sign)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.FORMAT -> !isJoiner(sign) || !joins(text, at);
            default -> isFiller(sign) || isNoCharacter(sign);
        };
    }

    private static boolean isJoiner(int sign) {
        return sign == ZERO_WIDTH_JOINER || sign == ZERO_WIDTH_NON_JOINER;
    }

    /** Whether a joiner is needed here; Latin and Chinese characters need none. */
    private static boolean joins(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && isJoined(text.codePointBefore(at))
                && isJoined(text.codePointAt(at + 1));
    }

    private static boolean isJoined(int sign) {
        Character.UnicodeScript script = Character.UnicodeScript.of(sign);
        return sign > LAST_ASCII
                && script != Character.UnicodeScript.HAN
                && script != Character.UnicodeScript.LATIN
                && !isJoiner(sign);
    }

    /** The last one replaces a character that could not be read. */
    private static boolean isFiller(int sign) {
        return sign == 0x115F || sign == 0x1160 || sign == 0x3164 || sign == 0xFFA0 || sign == 0xFFFD;
    }

    private static boolean isNoCharacter(int sign) {
        return (sign & LAST_TWO_OF_A_PLANE) == LAST_TWO_OF_A_PLANE
                || sign >= FIRST_OF_NO_CHARACTERS && sign <= LAST_OF_NO_CHARACTERS;
    }
}
