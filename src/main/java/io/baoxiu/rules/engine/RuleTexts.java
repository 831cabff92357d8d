package io.baoxiu.rules.engine;

import io.baoxiu.table.file.ShippedFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names used in the files beside the rules: paths, and codes of any list. A code that a rule compares with is only
 * in its text, so the text is searched for anything that looks like one.
 */
public record RuleTexts(Set<String> paths, Set<String> codes) {

    private static final String WORDS = "rules/words.yaml";
    private static final Pattern PATH = Pattern.compile("\\b([a-z][A-Za-z0-9]*\\.[a-z][A-Za-z0-9]*)\\b");
    private static final Pattern CODE = Pattern.compile("\\b([A-Z][A-Z0-9_]*)\\b");
    private static final Pattern PLACE = Pattern.compile("\\{([a-z][A-Za-z0-9]*\\.[a-z][A-Za-z0-9]*)}");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");

    /** Initialized last, because it needs the patterns. */
    public static final RuleTexts SHIPPED = read();

    private static RuleTexts read() {
        Set<String> paths = new HashSet<>();
        Set<String> codes = new HashSet<>();
        try {
            for (String text : texts(".drl")) {
                literals(text, codes);
                PLACE.matcher(text).results().forEach(found -> paths.add(found.group(1)));
            }
            for (String text : texts(".yaml")) {
                withoutComments(text, paths, codes);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new RuleTexts(Set.copyOf(paths), Set.copyOf(codes));
    }

    private static List<String> texts(String ending) throws IOException {
        List<String> texts = ShippedFiles.beside(WORDS, ending).values().stream()
                .map(content -> new String(content, StandardCharsets.UTF_8))
                .toList();
        if (texts.isEmpty()) {
            throw new IllegalStateException("the build left no `" + ending + "` beside `" + WORDS + "`");
        }
        return texts;
    }

    private static void literals(String rules, Set<String> codes) {
        Matcher literal = LITERAL.matcher(rules);
        while (literal.find()) {
            if (CODE.matcher(literal.group(1)).matches()) {
                codes.add(literal.group(1));
            }
        }
    }

    private static void withoutComments(String text, Set<String> paths, Set<String> codes) {
        String said = text.replaceAll("(?m)^\\s*#.*$|^\\s*(- )?(reason|clause):.*$", "");
        PATH.matcher(said).results().forEach(found -> paths.add(found.group(1)));
        CODE.matcher(said).results().forEach(found -> codes.add(found.group(1)));
    }
}
