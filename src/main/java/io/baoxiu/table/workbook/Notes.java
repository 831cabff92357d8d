package io.baoxiu.table.workbook;

import io.baoxiu.table.Finding;
import io.baoxiu.vocabulary.Language;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is to be said at the cells of one sheet, from the top, row by row. */
final class Notes {

    static final Comparator<Address> READING =
            Comparator.comparingInt(Address::row).thenComparingInt(Address::column);
    private static final Address CORNER = new Address(0, 1);
    private static final int LONGEST = 8_000;

    private Notes() {}

    static Map<Address, String> of(Collection<Finding> findings, Language language) {
        Map<Address, String> notes = new TreeMap<>(READING);
        findings.forEach(finding ->
                notes.merge(address(finding), text(finding, language), (one, other) -> cut(one + "\n" + other)));
        return notes;
    }

    private static Address address(Finding finding) {
        Address address = finding.cell() == null ? null : Address.of(finding.cell());
        return address == null ? CORNER : address;
    }

    private static String text(Finding finding, Language language) {
        String said = finding.severity() + " " + finding.code() + ": "
                + finding.message().in(language);
        List<Object> better = finding.suggestion();
        return better.isEmpty()
                ? cut(said)
                : cut(said + better.stream().map(String::valueOf).collect(Collectors.joining(", ", " → ", "")));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
