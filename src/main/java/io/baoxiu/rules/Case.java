package io.baoxiu.rules;

import io.baoxiu.calendar.WorkCalendar;
import io.baoxiu.table.condition.Order;
import io.baoxiu.vocabulary.Nature;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The facts and the conclusions so far, by path: the data on which rule sets and tables work. A case belongs to one
 * decision and one thread. Unknown values are {@code null}.
 */
public final class Case extends Values {

    private static final Object KNOWN = new Object();
    private static final int USUAL_TABLES = 16;
    private static final int USUAL_ENTRIES = 16;

    private final Vocabulary vocabulary;
    private final @Nullable Object[] values;
    private @Nullable SortedSet<String> missing;
    private final List<String> held = new ArrayList<>(USUAL_TABLES);
    private final Because because = new Because(this);
    private final RuledCalendar calendar;
    private final List<Result> results = new ArrayList<>(USUAL_ENTRIES);
    private @Nullable Watch watch;
    private @Nullable Course course;

    /** @param values by term index, with nothing concluded yet; used without copying */
    public Case(Vocabulary vocabulary, @Nullable Object[] values, RuledCalendar calendar) {
        this.vocabulary = vocabulary;
        this.values = values;
        this.calendar = calendar;
    }

    @Override
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    @Override
    public @Nullable Object value(Term term) {
        return seen(this, term, values[term.index()]);
    }

    public void set(Term term, @Nullable Object value) {
        values[term.index()] = value;
        told(term, value);
    }

    /** The value returned when a value of the case or of an entry is read. */
    @Nullable
    Object seen(Values holder, Term term, @Nullable Object stored) {
        return watch == null ? stored : watch.read(holder, term, stored);
    }

    void told(Term term, @Nullable Object value) {
        if (watch != null) {
            watch.wrote(term, value);
        }
    }

    @Override
    @Nullable
    Course course() {
        return course;
    }

    /** Records the course of the decision from here on, beginning with what is known now. */
    public void takes(Course way) {
        course = way;
        for (Term term : vocabulary.terms()) {
            Object value = values[term.index()];
            way.mark(value != null && Nature.of(term.type()).ordered() ? KNOWN : Optional.ofNullable(value));
        }
    }

    /** Whether the course of the decision is recorded. */
    public boolean isMarked() {
        return course != null;
    }

    public void mark(Object mark) {
        if (course != null) {
            course.mark(mark);
        }
    }

    public void watchedBy(@Nullable Watch other) {
        watch = other;
    }

    /** The later of two days, the second of which may be unknown. */
    public LocalDate laterDay(String known, String perhaps) {
        LocalDate day = day(known);
        return known(perhaps) && day(perhaps).isAfter(day) ? day(perhaps) : day;
    }

    public MonthDay annual(String path) {
        return (MonthDay) present(path);
    }

    public WorkCalendar calendar() {
        return calendar.days();
    }

    /** Concludes a value; the rule that is firing is the reason. */
    public void conclude(String path, Object value) {
        Term term = vocabulary.term(path);
        set(term, value);
        because.cite(term, term.section());
    }

    /** Concludes a day if it is later than the one concluded before; then only the present rule is cited for it. */
    public void later(String path, LocalDate day) {
        Term term = vocabulary.term(path);
        Object before = value(term);
        if (before == null || Order.compare(day, before) > 0) {
            set(term, day);
            because.forget(term);
            because.cite(term, term.section());
        }
    }

    /** A new entry; the rule that is firing is the reason. */
    public Result open() {
        Result entry = new Result(this, null);
        results.add(entry);
        return entry;
    }

    /** Cites the grounds of the entries that have a day: first those of making them, then those of each, the latest last. */
    public void tellBy(String day) {
        Term term = vocabulary.term(day);
        List<Result> told = new ArrayList<>(results.size());
        for (Result entry : results) {
            if (entry.value(term) != null) {
                entry.citeRules();
                told.add(entry);
            }
        }
        told.sort(Comparator.comparing(entry -> entry.day(day)));
        told.forEach(Result::citeSentences);
    }

    public void recover(String channel, BigDecimal amount) {
        because.cite(channel, "settlement");
        boolean some = amount.signum() > 0;
        mark(some);
        if (some) {
            Result entry = new Result(this, null);
            entry.set(vocabulary.term("recoveries.channel"), channel);
            entry.set(vocabulary.term("recoveries.amount"), amount);
            results.add(entry);
        }
    }

    /** Records a missing fact, as a JSON Pointer without the leading slash. */
    public void wanting(String pointer) {
        because.cite(pointer, "missing");
        missing = missing == null ? new TreeSet<>() : missing;
        missing.add(pointer);
    }

    public void firing(Cited.@Nullable Rule rule) {
        because.firing(rule);
    }

    public Because because() {
        return because;
    }

    RuledCalendar ruledCalendar() {
        return calendar;
    }

    public List<Result> results() {
        return results;
    }

    /** Adds entries in the order of their rows. */
    public void add(List<Result> found) {
        results.addAll(found);
    }

    public void add(Result found) {
        results.add(found);
    }

    /** Records that a row of a table holds. */
    public void held(String table) {
        held.add(table);
    }

    public boolean heldSomewhere(String table) {
        return held.contains(table);
    }

    public List<String> missing() {
        return missing == null ? List.of() : List.copyOf(missing);
    }
}
