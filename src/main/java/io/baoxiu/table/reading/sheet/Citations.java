package io.baoxiu.table.reading.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Clauses cited one after the other, each by the short name of its provision: {@code CSP 3.5.1; R279 Art. 40}. */
final class Citations {

    private Citations() {}

    /** Unknown short names: the parts of citations before the first blank that are no short name. */
    static List<String> unknown(String cited, Set<String> shortNames) {
        return Arrays.stream(cited.split("[;；]"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .filter(one -> shortNames.stream().noneMatch(name -> one.equals(name) || one.startsWith(name + " ")))
                .map(one -> one.split("\\s", 2)[0])
                .distinct()
                .toList();
    }
}
