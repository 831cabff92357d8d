package io.baoxiu.vocabulary;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Normalizes texts for comparison ignoring letter case, width and the number of blanks. */
public final class FoldedText {

    private static final char FIRST_PLAIN = '!';
    private static final char LAST_PLAIN = '~';

    private FoldedText() {}

    public static String of(String text) {
        return isPlain(text) ? text.toLowerCase(Locale.ROOT) : normalized(text);
    }

    /** Whether only the case of its letters can differ. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < FIRST_PLAIN || text.charAt(i) > LAST_PLAIN) {
                return false;
            }
        }
        return true;
    }

    private static String normalized(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    /** Names by their folded labels. */
    static Map<String, Set<String>> index(Map<String, Label> labels) {
        Map<String, Set<String>> index = new HashMap<>();
        labels.forEach((name, label) -> {
            index.computeIfAbsent(of(label.zh()), folded -> new TreeSet<>()).add(name);
            index.computeIfAbsent(of(label.en()), folded -> new TreeSet<>()).add(name);
        });
        return index;
    }
}
