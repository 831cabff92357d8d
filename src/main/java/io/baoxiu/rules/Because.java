package io.baoxiu.rules;

import io.baoxiu.vocabulary.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an answer stands on, gathered while it is made. */
final class Because {

    private final Values about;
    private final List<Citation> citations = new ArrayList<>();
    private final Map<Object, Citation> kept = new HashMap<>();
    private Cited.@Nullable Rule firing;

    /** @param of what was concluded */
    private record Citation(Object of, Cited what) {

        boolean isAs(Citation other, Values all) {
            return what == other.what && (what.rule() == null || about(all) == other.about(all));
        }

        /** What places of a sentence are filled from: the entry that it is of, or the whole case. */
        Values about(Values all) {
            return of instanceof Values entry ? entry : all;
        }
    }

    Because(Values about) {
        this.about = about;
    }

    Cited.@Nullable Rule firing() {
        return firing;
    }

    void firing(Cited.@Nullable Rule rule) {
        firing = rule;
    }

    /** The rule that is firing made this. */
    void cite(Object of, String section) {
        if (firing != null) {
            cite(of, firing.in(section));
        }
    }

    void cite(Result of, Cited.Rule rule) {
        cite(of, rule.in(of.section()));
    }

    void cite(Object of, Cited what) {
        citations.add(new Citation(of, what));
    }

    void forget(Object of) {
        citations.removeIf(citation -> citation.of().equals(of));
    }

    /** The rule that is firing contributed to something of which it is not yet known whether anything comes. */
    void keep(Object of, String section) {
        kept.put(of, new Citation(of, Objects.requireNonNull(firing).in(section)));
    }

    /** Something came of it: what was kept is cited, and so is the rule that is firing. */
    void use(Object of, String section) {
        Citation citation = kept.remove(of);
        if (citation != null) {
            citations.add(citation);
        }
        cite(of, section);
    }

    /** In the order of the sections, and in a section as it was concluded; each once. */
    List<Reason> reasons(Language language) {
        List<Citation> told = new ArrayList<>(citations.size());
        for (int rank = 0; rank < Cited.RANKS; rank++) {
            for (Citation citation : citations) {
                if (citation.what().rank() == rank && told.stream().noneMatch(other -> other.isAs(citation, about))) {
                    told.add(citation);
                }
            }
        }
        return told.stream()
                .map(citation -> citation.what().in(language, citation.about(about)))
                .toList();
    }
}
