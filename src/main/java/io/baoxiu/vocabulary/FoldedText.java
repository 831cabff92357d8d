package io.baoxiu.vocabulary;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Normalizes texts for comparison ignoring letter case, width and the number of blanks. */
public final class FoldedText {

    private FoldedText() {}

    public static String of(String text) {
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
