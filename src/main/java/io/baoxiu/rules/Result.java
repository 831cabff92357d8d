package io.baoxiu.rules;

import io.baoxiu.calendar.WorkCalendar.Found;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The conclusion of one row in a table where each row that holds is a separate result: a task with its deadline, an
 * obligation. The row is cited once it has an effect.
 */
public final class Result extends Values {

    private static final @Nullable Object[] NONE = {};
    private static final int USUAL_TERMS = 12;
    private static final int USUAL_RULES = 6;

    private final Case about;
    private final @Nullable Cited row;
    private List<Cited.Rule> rules = List.of();
    private @Nullable Object[] values = NONE;
    private int first;
    private @Nullable Term lowest;
    private @Nullable Cited begunBy;

    /** @param row the row it is based on; absent if only a rule made it */
    public Result(Case about, @Nullable Cited row) {
        this.about = about;
        this.row = row;
    }

    /** A new entry based on the same row; the rule that is firing is the reason. */
    public Result open() {
        Result entry = new Result(about, row);
        about.add(entry);
        return entry;
    }

    /** Sets a value, if there is one; the rule that is firing is the reason. */
    public Result put(String path, @Nullable Object value) {
        set(vocabulary().term(path), value);
        Cited.Rule firing = about.because().firing();
        if (firing != null && !rules.contains(firing)) {
            rules = rules.isEmpty() ? new ArrayList<>(USUAL_RULES) : rules;
            rules.add(firing);
        }
        return this;
    }

    /** Concludes a day given by the calendar, and cites the calendar's grounds. */
    public void fallsOn(String path, Found found) {
        put(path, found.day());
        for (Cited.Rule rule : rules) {
            about.because().cite(this, rule);
        }
        about.ruledCalendar().cite(found, about.because());
    }

    /** The provision of the row that it is based on. */
    public @Nullable String clause() {
        return row == null ? null : row.in(Language.ZH, about).clause();
    }

    /** The section of its conclusions. */
    String section() {
        return Objects.requireNonNull(lowest).section();
    }

    /** The terms for which it has a value. */
    private List<Term> terms() {
        List<Term> all = vocabulary().terms();
        List<Term> known = new ArrayList<>(values.length);
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                known.add(all.get(first + i));
            }
        }
        return known;
    }

    @Override
    @Nullable
    Object told(String path) {
        return known(path) ? value(path) : about.value(path);
    }

    /** Cites the rules whose sentence is the same for every entry. */
    void citeRules() {
        citeRules(false);
    }

    public boolean isOf(String group) {
        List<Term> all = vocabulary().terms();
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null && all.get(first + i).group().equals(group)) {
                return true;
            }
        }
        return false;
    }

    public Map<String, Object> values() {
        Map<String, Object> told = new HashMap<>();
        terms().forEach(term -> told.put(term.path(), Objects.requireNonNull(stored(term))));
        return told;
    }

    /** The sentences of rules about this entry only. */
    public List<Reason> sentences(Language language) {
        return rules.stream()
                .filter(Cited.Rule::isWorded)
                .map(rule -> rule.in(section()).in(language, this))
                .toList();
    }

    /** Cites the row, and the rules with a sentence about this entry only. */
    void citeSentences() {
        cite();
        citeRules(true);
    }

    private void citeRules(boolean worded) {
        for (Cited.Rule rule : rules) {
            if (rule.isWorded() == worded) {
                about.because().cite(this, rule);
            }
        }
    }

    public void set(Term term, @Nullable Object value) {
        if (value != null) {
            store(term, value);
        }
        about.told(term, value);
    }

    private @Nullable Object stored(Term term) {
        int place = term.index() - first;
        return place >= 0 && place < values.length ? values[place] : null;
    }

    /** The terms of a group are nearly always adjacent, and an entry nearly always has those of one group. */
    private void store(Term term, Object value) {
        if (values.length == 0) {
            first = vocabulary().firstOfGroup(term);
            values = new Object[Math.min(USUAL_TERMS, vocabulary().size() - first)];
        }
        int from = Math.min(first, term.index());
        int to = Math.max(first + values.length, term.index() + 1);
        if (to - from > values.length) {
            @Nullable Object[] wider = new Object[to - from];
            System.arraycopy(values, 0, wider, first - from, values.length);
            values = wider;
            first = from;
        }
        values[term.index() - first] = value;
        lowest = lowest == null || term.index() < lowest.index() ? term : lowest;
    }

    @Override
    public @Nullable Object value(Term term) {
        return about.seen(this, term, stored(term));
    }

    @Override
    @Nullable
    Course course() {
        return about.course();
    }

    @Override
    Vocabulary vocabulary() {
        return about.vocabulary();
    }

    public boolean hasAny(List<Term> terms) {
        for (Term term : terms) {
            if (stored(term) != null) {
                return true;
            }
        }
        return false;
    }

    void set(String path, @Nullable Object value) {
        set(vocabulary().term(path), value);
    }

    /** The case that the result belongs to, and whose facts it uses. */
    public Case about() {
        return about;
    }

    public Case getAbout() {
        return about;
    }

    public void startOn(LocalDate day) {
        set("deadlines.start", day);
        begunBy = Objects.requireNonNull(about.because().firing()).in("deadlines");
    }

    /** Whether the task is extended as agreed with the owner. */
    public boolean isExtended() {
        return is("deadlines.extensible") && about.is("repair.complex") && about.is("repair.ownerConsent");
    }

    public void dueOn(LocalDate day) {
        due(day, false);
    }

    public void dueOn(Found found) {
        due(found.day(), found.provisional());
        about.ruledCalendar().cite(found, about.because());
    }

    private void due(LocalDate day, boolean provisional) {
        set("deadlines.dueOn", day);
        set("deadlines.provisional", provisional);
        cite();
        if (begunBy != null) {
            about.because().cite(this, begunBy);
            begunBy = null;
        }
        about.because().cite(this, "deadlines");
    }

    /** Cites the row, which now has an effect. */
    public void cite() {
        if (row != null) {
            about.because().cite(this, row);
        }
    }
}
