package io.baoxiu.runtime.log;

/** A text in which every character is visible: all others are escaped as in JSON, for example {@code \u001b}. */
final class Plain {

    private Plain() {}

    static String of(String text) {
        return text.codePoints().allMatch(Plain::isPlain) ? text : escaped(text);
    }

    private static String escaped(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(sign -> {
            if (isPlain(sign)) {
                plain.appendCodePoint(sign);
            } else {
                plain.append(String.format("\\u%04x", sign));
            }
        });
        return plain.toString();
    }

    /** Control characters end lines or control terminals; format characters reverse the order of others or are invisible. */
    private static boolean isPlain(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> sign == '\t';
            default -> true;
        };
    }
}
