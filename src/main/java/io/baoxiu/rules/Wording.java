package io.baoxiu.rules;

import io.baoxiu.rules.file.Words;
import io.baoxiu.vocabulary.Language;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of a rule with places for values, each a path in braces: <code>to {terms.until}</code>. A place is filled with
 * what is there in the {@link Words} of the language; nothing that is filled in is looked at again. In English
 * <code>month(s)</code> follows the number before it.
 */
final class Wording {

    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z.]+)}");

    private final String text;
    private final Language language;
    private final List<String> paths = new ArrayList<>();

    /** The paths are those that the rules need of a vocabulary, so what is read has them. */
    Wording(String text, Language language) {
        this.text = text;
        this.language = language;
        PLACE.matcher(text).results().forEach(place -> paths.add(place.group(1)));
    }

    boolean hasPlaces() {
        return !paths.isEmpty();
    }

    String text() {
        return text;
    }

    String filled(Values values) {
        return filled(text, fillings(values).iterator());
    }

    /** What stands in each place. */
    List<String> fillings(Values values) {
        List<String> fillings = new ArrayList<>(paths.size());
        boolean one = false;
        for (String path : paths) {
            Object value = values.told(path);
            String words = Words.of(values.vocabulary().term(path), value, language);
            fillings.add(words.replace("(s)", one ? "" : "s"));
            one = Long.valueOf(1).equals(value);
        }
        return fillings;
    }

    /** A text with its places filled, one after the other, from what is left of the fillings. */
    static String filled(String text, Iterator<String> fillings) {
        StringBuilder filled = new StringBuilder();
        int end = 0;
        for (Matcher place = PLACE.matcher(text); place.find(); end = place.end()) {
            filled.append(text, end, place.start()).append(fillings.next());
        }
        return filled.append(text, end, text.length()).toString();
    }
}
