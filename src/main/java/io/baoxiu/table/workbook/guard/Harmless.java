package io.baoxiu.table.workbook.guard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Types of parts, kinds of relationships and functions known to contain no code and no external links. Unknown ones are
 * refused, because programs keep adding new places for code.
 */
final class Harmless {

    private static final Set<String> TYPES = words("harmless-types.txt");
    private static final Set<String> RELATIONS = words("harmless-relations.txt");
    private static final Set<String> FUNCTIONS = words("harmless-functions.txt");
    private static final String NEWER = "_XLFN.";
    private static final String NEWER_ON_SHEETS = "_XLWS.";

    private Harmless() {}

    static boolean isType(String contentType) {
        String bare = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return TYPES.contains(bare) || bare.startsWith("image/");
    }

    /** @param kind the last word of its type, in lower case */
    static boolean isRelation(String kind) {
        return RELATIONS.contains(kind);
    }

    static boolean isFunction(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        String bare = upper.startsWith(NEWER) ? upper.substring(NEWER.length()) : upper;
        return FUNCTIONS.contains(bare.startsWith(NEWER_ON_SHEETS) ? bare.substring(NEWER_ON_SHEETS.length()) : bare);
    }

    private static Set<String> words(String name) {
        try (InputStream list = Harmless.class.getResourceAsStream(name)) {
            if (list == null) {
                throw new IllegalStateException("the software comes without `" + name + "`");
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
