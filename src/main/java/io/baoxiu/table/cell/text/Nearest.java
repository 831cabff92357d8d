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

/** The names most like one that was written. */
public final class Nearest {

    private static final int MOST = 3;
    private static final int LONGEST = 64;

    private Nearest() {}

    /** Up to three, the likest first; one that differs in case or in blanks alone comes alone. */
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

    /** Of those, the ones that may have been meant: no more than a sixth of the signs is otherwise, and one. */
    public static List<String> meant(String written, Collection<String> names) {
        int most = 1 + written.length() / 6;
        return to(written, names).stream()
                .filter(name -> EditDistance.between(fold(written), fold(name)) <= most)
                .toList();
    }

    /** The codes whose name or label is most like what was written: the only one that begins with it, or holds it, comes alone. */
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
