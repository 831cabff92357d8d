package io.baoxiu.table.cell;

import io.baoxiu.table.cell.text.Signs;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comparison in words, such as 1000元以下.
 *
 * @param isUnderstood whether it is accepted; otherwise the probable meaning is only suggested
 */
record WordedComparison(String sign, String end, boolean isUnderstood) {

    private record Phrase(String words, boolean before, String sign, boolean isUnderstood) {}

    /** Longer phrases precede those that are a part of them. */
    private static final List<Phrase> PHRASES = List.of(
            new Phrase("及以下", false, "<=", false),
            new Phrase("及以上", false, ">=", false),
            new Phrase("以内", false, "<=", false),
            new Phrase("以下", false, "<=", true),
            new Phrase("以上", false, ">=", true),
            new Phrase("不超过", true, "<=", false),
            new Phrase("不大于", true, "<=", false),
            new Phrase("不高于", true, "<=", false),
            new Phrase("至多", true, "<=", false),
            new Phrase("不低于", true, ">=", false),
            new Phrase("不少于", true, ">=", false),
            new Phrase("不小于", true, ">=", false),
            new Phrase("至少", true, ">=", false),
            new Phrase("低于", true, "<", false),
            new Phrase("少于", true, "<", false),
            new Phrase("小于", true, "<", false),
            new Phrase("不满", true, "<", true),
            new Phrase("不足", true, "<", false),
            new Phrase("高于", true, ">", false),
            new Phrase("多于", true, ">", false),
            new Phrase("大于", true, ">", false),
            new Phrase("超过", true, ">", true));

    static @Nullable WordedComparison of(String plain) {
        for (Phrase phrase : PHRASES) {
            String words = phrase.words();
            if (phrase.before() && plain.startsWith(words)) {
                return new WordedComparison(
                        phrase.sign(), Signs.trimmed(plain.substring(words.length())), phrase.isUnderstood());
            } else if (!phrase.before() && plain.endsWith(words)) {
                String end = plain.substring(0, plain.length() - words.length());
                return new WordedComparison(phrase.sign(), Signs.trimmed(end), phrase.isUnderstood());
            }
        }
        return null;
    }
}
