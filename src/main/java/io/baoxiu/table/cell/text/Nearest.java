package io.baoxiu.table.cell.text;

import io.baoxiu.vocabulary.CodeList;
import io.baoxiu.vocabulary.EditDistance;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The names most similar to a written one. */
public final class Nearest {

    private static final int MOST = 3;
    private static final int LONGEST = 64;

    private Nearest() {}

    /** Up to three, the most similar first; one that differs only in case or blanks is returned alone. */
    public static List<String> to(String written, Collection<String> names) {
        if (written.length() > LONGEST) {
            return List.of();
        }
        String folded = fold(written);
        List<String> same =
                names.stream().filter(name -> fold(name).equals(folded)).toList();
        return same.isEmpty()
                ? names.stream()
                        .sorted(Comparator.comparingInt(name -> EditDistance.between(folded, fold(name))))
                        .limit(MOST)
                        .toList()
                : same;
    }

    /** Those of them that may have been meant: at most one sixth of the characters plus one differ. */
    public static List<String> meant(String written, Collection<String> names) {
        int most = 1 + written.length() / 6;
        return to(written, names).stream()
                .filter(name -> EditDistance.between(fold(written), fold(name)) <= most)
                .toList();
    }

    /** The codes whose name or label is most similar to the text; if only one begins with it or contains it, that one alone. */
    public static List<String> toCode(String written, CodeList list) {
        Map<String, String> codes = new LinkedHashMap<>();
        list.codes().forEach(code -> {
            codes.put(code, code);
            list.label(code).ifPresent(label -> {
                codes.putIfAbsent(label.zh(), code);
                codes.putIfAbsent(label.en(), code);
            });
        });
        String folded = fold(written);
        return Stream.<Predicate<String>>of(
                        folded::equals, name -> name.startsWith(folded), name -> name.contains(folded))
                .map(alike -> codes.keySet().stream()
                        .filter(name -> alike.test(fold(name)))
                        .toList())
                .map(names -> codes(names, codes))
                .filter(found -> found.size() == 1)
                .findFirst()
                .orElseGet(() -> codes(to(written, codes.keySet()), codes));
    }

    private static List<String> codes(List<String> names, Map<String, String> byName) {
        return names.stream()
                .map(name -> byName.getOrDefault(name, name))
                .distinct()
                .toList();
    }

    private static String fold(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("[ -]", "_");
    }
}
