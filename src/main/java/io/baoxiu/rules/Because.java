package io.baoxiu.rules;

import io.baoxiu.vocabulary.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;

/** What an answer stands on, gathered while it is made. */
public final class Because {

    private final Values about;
    private final List<Citation> citations = new ArrayList<>();
    private final Map<Object, Citation> kept = new HashMap<>();
    private Cited.@Nullable Rule firing;

    /** @param of what was concluded */
    private record Citation(Object of, Cited what) {

        /** What places of a sentence are filled from: the entry that it is of, or the whole case. */
        Values about(Values all) {
            return of instanceof Values entry ? entry : all;
        }
    }

    /** @param about what places of its sentence are filled from */
    public record Told(Cited what, Values about) {

        /** A row or a rule is cited by one object in a section, so being the same is being equal. */
        boolean isAs(Told other) {
            return what == other.what && (!what.isWorded() || about == other.about);
        }

        public Ground ground() {
            return what.ground(about);
        }

        public SerializableString json(Language language) {
            return what.json(language, about);
        }
    }

    Because(Values about) {
        this.about = about;
    }

    public Cited.@Nullable Rule firing() {
        return firing;
    }

    public void firing(Cited.@Nullable Rule rule) {
        firing = rule;
    }

    /** The rule that is firing made this. */
    public void cite(Object of, String section) {
        if (firing != null) {
            cite(of, firing.in(section));
        }
    }

    public void cite(Result of, Cited.Rule rule) {
        cite(of, rule.in(of.section()));
    }

    public void cite(Object of, Cited what) {
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
    public List<Told> inOrder(Sections sections) {
        List<Told> all = new ArrayList<>(citations.size());
        for (int rank = 0; rank <= sections.last(); rank++) {
            for (Citation citation : citations) {
                if (sections.rank(citation.what().section()) == rank) {
                    addOnce(all, new Told(citation.what(), citation.about(about)));
                }
            }
        }
        return all;
    }

    private static void addOnce(List<Told> all, Told one) {
        for (Told other : all) {
            if (other.isAs(one)) {
                return;
            }
        }
        all.add(one);
    }
}
