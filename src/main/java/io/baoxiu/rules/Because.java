package io.baoxiu.rules;

import io.baoxiu.vocabulary.Language;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the reasons of an answer while it is made. */
public final class Because {

    private static final int USUAL = 64;
    private static final int USUAL_TEXT = 256;
    private static final int NONE = -1;

    private final Values about;
    private Object[] of = new Object[USUAL];
    private Cited[] what = new Cited[USUAL];
    private int size;
    private Cited.@Nullable Rule firing;

    /** @param about the values that fill the places of its sentence */
    public record Told(Cited what, Values about) {

        public Ground ground() {
            return what.ground(about);
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

    /** Cites the rule that is firing. */
    public void cite(Object concluded, String section) {
        if (firing != null) {
            cite(concluded, firing.in(section));
        }
    }

    public void cite(Result concluded, Cited.Rule rule) {
        cite(concluded, rule.in(concluded.section()));
    }

    /** @param concluded the object it is cited for */
    public void cite(Object concluded, Cited cited) {
        if (size == what.length) {
            of = Arrays.copyOf(of, 2 * size);
            what = Arrays.copyOf(what, 2 * size);
        }
        of[size] = concluded;
        what[size++] = cited;
    }

    void forget(Object concluded) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (!of[i].equals(concluded)) {
                of[kept] = of[i];
                what[kept++] = what[i];
            }
        }
        size = kept;
    }

    /** All reasons, each once, in the order of the sections, and within a section in the order of conclusion. */
    public List<Told> inOrder(Sections sections) {
        int[] order = order(sections);
        Told[] told = new Told[order.length];
        for (int i = 0; i < told.length; i++) {
            told[i] = new Told(what[order[i]], about(order[i]));
        }
        return Collections.unmodifiableList(Arrays.asList(told));
    }

    /** The same as reasons in a language. */
    public List<Reason> reasons(Sections sections, Language language) {
        int[] order = order(sections);
        Reason[] reasons = new Reason[order.length];
        StringBuilder text = new StringBuilder(USUAL_TEXT);
        for (int i = 0; i < reasons.length; i++) {
            reasons[i] = what[order[i]].in(language, about(order[i]), text);
        }
        return Collections.unmodifiableList(Arrays.asList(reasons));
    }

    /** The same as elements of an array. */
    public void write(Sections sections, Language language, JsonBytes json) {
        for (int place : order(sections)) {
            what[place].write(language, about(place), json);
        }
    }

    /** The values that fill the places of its sentence: its entry, or the whole case. */
    private Values about(int place) {
        return of[place] instanceof Values entry ? entry : about;
    }

    /**
     * The indexes of the reasons in their order. First, the reasons of each section are chained, each to the one before it; then the order is
     * filled from its end.
     */
    private int[] order(Sections sections) {
        int[] last = new int[sections.last() + 1];
        Arrays.fill(last, NONE);
        int[] before = new int[size];
        int count = 0;
        for (int i = 0; i < size; i++) {
            int rank = sections.rank(what[i].section());
            if (isNew(i, last[rank], before)) {
                before[i] = last[rank];
                last[rank] = i;
                count++;
            }
        }
        int[] order = new int[count];
        for (int rank = sections.last(); rank >= 0; rank--) {
            for (int i = last[rank]; i != NONE; i = before[i]) {
                order[--count] = i;
            }
        }
        return order;
    }

    /** A row or a rule is cited by one object per section, so comparing identity is enough. */
    private boolean isNew(int place, int last, int[] before) {
        for (int i = last; i != NONE; i = before[i]) {
            if (what[i] == what[place] && (!what[place].isWorded() || about(i) == about(place))) {
                return false;
            }
        }
        return true;
    }
}
