package io.baoxiu.rules;

import io.baoxiu.facts.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an answer stands on, gathered while it is made. */
final class Because {

    private static final List<String> SECTIONS = List.of(
            "severity", "warranty", "responsibility", "execution", "approval", "settlement", "deadlines", "missing");

    private final List<Citation> citations = new ArrayList<>();
    private final Map<Object, Citation> kept = new HashMap<>();
    private @Nullable Cited firing;

    private record Citation(Object of, Cited what, String section) {}

    void firing(@Nullable Cited rule) {
        firing = rule;
    }

    /** The rule that is firing made this. */
    void cite(Object of, String section) {
        if (firing != null) {
            cite(of, firing, section);
        }
    }

    void cite(Object of, Cited what, String section) {
        citations.add(new Citation(of, what, section));
    }

    void forget(Object of) {
        citations.removeIf(citation -> citation.of().equals(of));
    }

    /** The rule that is firing contributed to something of which it is not yet known whether anything comes. */
    void keep(Object of, String section) {
        kept.put(of, new Citation(of, Objects.requireNonNull(firing), section));
    }

    /** Something came of it: what was kept is cited, and so is the rule that is firing. */
    void use(Object of) {
        Citation citation = kept.remove(of);
        if (citation != null) {
            citations.add(citation);
        }
        cite(of, "deadlines");
    }

    List<Reason> reasons(Language language) {
        return citations.stream()
                .sorted(Comparator.comparingInt(citation -> rank(citation.section())))
                .map(citation -> citation.what().reason(citation.section(), language))
                .distinct()
                .toList();
    }

    private static int rank(String section) {
        int known = SECTIONS.indexOf(section);
        return known < 0 ? SECTIONS.size() : known;
    }
}
