package io.baoxiu.rules;

import io.baoxiu.rules.file.Words;
import io.baoxiu.vocabulary.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a rule with places for values, each a path in braces: <code>to {terms.until}</code>. A place is filled with the value in
 * the {@link Words} of the language; filled-in text is not processed again. In English, <code>month(s)</code> agrees with the number before
 * it.
 */
final class Wording {

    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z.]+)}");

    private static final String PLURAL = "(s)";
    private static final Long ONE = 1L;
    private static final int FIRST_OF_FOUR_DIGITS = 1_000;
    private static final int LAST_OF_FOUR_DIGITS = 9_999;

    private final String text;
    private final Language language;
    private final List<String> paths = new ArrayList<>();
    private final List<String> between = new ArrayList<>();
    private final List<byte[]> made;

    /** The rules require these paths of every vocabulary, so they can always be read. */
    Wording(String text, Language language) {
        this.text = text;
        this.language = language;
        int end = 0;
        for (Matcher place = PLACE.matcher(text); place.find(); end = place.end()) {
            paths.add(place.group(1).intern());
            between.add(text.substring(end, place.start()));
        }
        between.add(text.substring(end));
        made = between.stream().map(JsonBytes::within).toList();
    }

    boolean hasPlaces() {
        return !paths.isEmpty();
    }

    String text() {
        return text;
    }

    /** @param filled a buffer for building it; its content is lost */
    String filled(Values values, StringBuilder filled) {
        if (paths.isEmpty()) {
            return text;
        }
        filled.setLength(0);
        boolean one = false;
        for (int i = 0; i < paths.size(); i++) {
            Object value = values.told(paths.get(i));
            filled.append(between.get(i));
            if (value instanceof LocalDate day) {
                append(day, filled);
            } else {
                filled.append(words(values, paths.get(i), value, one));
            }
            one = ONE.equals(value);
        }
        return filled.append(between.get(paths.size())).toString();
    }

    /** As a text in JSON. */
    void write(Values values, JsonBytes json) {
        json.sign('"');
        boolean one = false;
        for (int i = 0; i < paths.size(); i++) {
            Object value = values.told(paths.get(i));
            json.made(made.get(i));
            if (value instanceof LocalDate day) {
                json.dayWithin(day);
            } else {
                json.content(words(values, paths.get(i), value, one));
            }
            one = ONE.equals(value);
        }
        json.made(made.get(paths.size())).sign('"');
    }

    /** Appends the day without creating a string. */
    private static void append(LocalDate day, StringBuilder text) {
        int year = day.getYear();
        if (year < FIRST_OF_FOUR_DIGITS || year > LAST_OF_FOUR_DIGITS) {
            text.append(day);
            return;
        }
        text.append(year);
        text.append(day.getMonthValue() < 10 ? "-0" : "-").append(day.getMonthValue());
        text.append(day.getDayOfMonth() < 10 ? "-0" : "-").append(day.getDayOfMonth());
    }

    private String words(Values values, String path, @Nullable Object value, boolean one) {
        String words = Words.of(values.vocabulary().term(path), value, language);
        return words.contains(PLURAL) ? words.replace(PLURAL, one ? "" : "s") : words;
    }

    /** The content of each place. */
    List<String> fillings(Values values) {
        List<String> fillings = new ArrayList<>(paths.size());
        boolean one = false;
        for (String path : paths) {
            Object value = values.told(path);
            fillings.add(words(values, path, value, one));
            one = ONE.equals(value);
        }
        return fillings;
    }

    /** A text with its places filled, one after the other, from the remaining fillings. */
    static String filled(String text, Iterator<String> fillings) {
        StringBuilder filled = new StringBuilder();
        int end = 0;
        for (Matcher place = PLACE.matcher(text); place.find(); end = place.end()) {
            filled.append(text, end, place.start()).append(fillings.next());
        }
        return filled.append(text, end, text.length()).toString();
    }
}
