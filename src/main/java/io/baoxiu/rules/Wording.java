package io.baoxiu.rules;

import io.baoxiu.vocabulary.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
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
    private final List<String> between = new ArrayList<>();
    private final List<String> paths = new ArrayList<>();

    /** The paths are those that the rules need of a vocabulary, so what is read has them. */
    Wording(String text, Language language) {
        this.text = text;
        this.language = language;
        int end = 0;
        for (MatchResult place : PLACE.matcher(text).results().toList()) {
            between.add(text.substring(end, place.start()));
            paths.add(place.group(1));
            end = place.end();
        }
        between.add(text.substring(end));
    }

    boolean hasPlaces() {
        return !paths.isEmpty();
    }

    String text() {
        return text;
    }

    String filled(Values values) {
        StringBuilder filled = new StringBuilder(between.get(0));
        boolean one = false;
        for (int place = 0; place < paths.size(); place++) {
            Object value = values.told(paths.get(place));
            filled.append(Words.of(values.vocabulary().term(paths.get(place)), value, language)
                    .replace("(s)", one ? "" : "s"));
            filled.append(between.get(place + 1));
            one = Long.valueOf(1).equals(value);
        }
        return filled.toString();
    }
}
