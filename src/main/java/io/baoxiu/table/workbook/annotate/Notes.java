package io.baoxiu.table.workbook.annotate;

import io.baoxiu.table.Finding;
import io.baoxiu.table.workbook.Address;
import io.baoxiu.vocabulary.Language;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The notes for the cells of one sheet, from the top, row by row. */
final class Notes {

    static final Comparator<Address> READING =
            Comparator.comparingInt(Address::row).thenComparingInt(Address::column);
    private static final Address CORNER = new Address(0, 1);
    private static final int LONGEST = 8_000;

    private Notes() {}

    static Map<Address, String> of(
            Collection<Finding> findings, Language language, Function<Object, String> suggested) {
        Map<Address, String> notes = new TreeMap<>(READING);
        for (Finding finding : findings) {
            String text = text(finding, language, suggested);
            List<Address> at = addresses(finding);
            (at.isEmpty() ? List.of(CORNER) : at)
                    .forEach(address -> notes.merge(address, text, (one, other) -> cut(one + "\n" + other)));
        }
        return notes;
    }

    static Map<Address, String> of(Map<Address, List<String>> said) {
        Map<Address, String> notes = new TreeMap<>(READING);
        said.forEach((cell, texts) -> notes.put(cell, cut(writable(String.join("\n", texts)))));
        return notes;
    }

    private static List<Address> addresses(Finding finding) {
        return Stream.concat(Stream.ofNullable(finding.cell()), finding.alsoAt().stream())
                .flatMap(cell -> Stream.ofNullable(Address.of(cell)))
                .toList();
    }

    private static String text(Finding finding, Language language, Function<Object, String> suggested) {
        String said = finding.severity() + " " + finding.code() + ": "
                + finding.message().in(language);
        List<String> better = finding.suggestion().stream()
                .map(suggested)
                .filter(text -> !text.isBlank())
                .toList();
        return cut(writable(better.isEmpty() ? said : said + " → " + String.join(" | ", better)));
    }

    /** Replaces characters that a workbook cannot contain by blanks. */
    private static String writable(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\n]]|[\\uFFFE\\uFFFF]", " ");
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
