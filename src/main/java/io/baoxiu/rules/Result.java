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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one row concludes where each row that holds is a result of its own: a task with its deadline, an obligation. The
 * row is cited once something comes of it.
 */
public final class Result extends Values {

    private final Case about;
    private final @Nullable Cited row;
    private final List<Cited.Rule> rules = new ArrayList<>();
    private final Map<Term, Object> values = new HashMap<>();

    /** @param row what it stands on; absent where a rule alone made it */
    public Result(Case about, @Nullable Cited row) {
        this.about = about;
        this.row = row;
    }

    /** A new entry that stands on the same row, on the strength of the rule that is firing. */
    public Result open() {
        Result entry = new Result(about, row);
        about.add(List.of(entry));
        return entry;
    }

    /** Says a value, if there is one, on the strength of the rule that is firing. */
    public Result put(String path, @Nullable Object value) {
        set(vocabulary().term(path), value);
        Cited.Rule firing = about.because().firing();
        if (firing != null && !rules.contains(firing)) {
            rules.add(firing);
        }
        return this;
    }

    /** Says a day that the calendar gave, and cites what it goes by. */
    public void fallsOn(String path, Found found) {
        put(path, found.day());
        rules.forEach(rule -> about.because().cite(this, rule));
        about.ruledCalendar().cite(found, about.because());
    }

    /** The provision of the row that it stands on. */
    public @Nullable String clause() {
        return row == null ? null : row.in(Language.ZH, about).clause();
    }

    /** The section that what it says belongs to. */
    String section() {
        return values.keySet().iterator().next().section();
    }

    @Override
    @Nullable
    Object told(String path) {
        return known(path) ? value(path) : about.value(path);
    }

    /** The rules that say the same of every entry. */
    void citeRules() {
        rules.stream()
                .filter(rule -> !rule.isWorded())
                .forEach(rule -> about.because().cite(this, rule));
    }

    public boolean isOf(String group) {
        return values.keySet().stream().anyMatch(term -> term.group().equals(group));
    }

    public Map<String, Object> values() {
        return values.entrySet().stream()
                .collect(Collectors.toMap(value -> value.getKey().path(), Map.Entry::getValue));
    }

    /** What the rules say of this entry alone. */
    public List<Reason> sentences(Language language) {
        return rules.stream()
                .filter(Cited.Rule::isWorded)
                .map(rule -> rule.in(section()).in(language, this))
                .toList();
    }

    /** The row, and the rules that say something of this entry alone. */
    void citeSentences() {
        cite();
        rules.stream()
                .filter(Cited.Rule::isWorded)
                .forEach(rule -> about.because().cite(this, rule));
    }

    public void set(Term term, @Nullable Object value) {
        if (value != null) {
            values.put(term, value);
        }
        about.told(term, value);
    }

    @Override
    public @Nullable Object value(Term term) {
        return about.seen(this, term, values.get(term));
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
        return terms.stream().anyMatch(values::containsKey);
    }

    void set(String path, @Nullable Object value) {
        set(vocabulary().term(path), value);
    }

    /** The case that the result is about, and whose facts it goes by. */
    public Case about() {
        return about;
    }

    public Case getAbout() {
        return about;
    }

    public void startOn(LocalDate day) {
        set("deadlines.start", day);
        about.because().keep(this, "deadlines");
    }

    /** Whether the task takes as much longer as the owner agreed to. */
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
        about.because().use(this, "deadlines");
    }

    /** The row, now that something came of it. */
    public void cite() {
        if (row != null) {
            about.because().cite(this, row);
        }
    }
}
