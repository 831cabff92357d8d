package io.baoxiu.rules.trial;

import io.baoxiu.rules.Case;
import io.baoxiu.rules.Result;
import io.baoxiu.rules.RuledCalendar;
import io.baoxiu.rules.Values;
import io.baoxiu.rules.Watch;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One run of a rule on a case that makes up each value when it is first asked for it. */
final class Trial implements Watch {

    private final Function<Term, List<@Nullable Object>> choices;
    private final List<Integer> taken;
    private final List<Integer> widths = new ArrayList<>();
    private final Map<Place, @Nullable Object> chosen = new HashMap<>();
    private final Set<Term> read = new HashSet<>();
    private final Map<Term, @Nullable Object> said = new LinkedHashMap<>();
    private @Nullable Term last;

    private record Place(Values holder, Term term) {}

    /**
     * @param choices what a term may be; what tells rules apart is among it
     * @param taken which of them the first questions are answered by; all others by the first
     */
    Trial(Function<Term, List<@Nullable Object>> choices, List<Integer> taken) {
        this.choices = choices;
        this.taken = new ArrayList<>(taken);
    }

    /** With one entry, as rules may be about. What the run breaks off with is thrown. */
    void run(Vocabulary vocabulary, Consumer<Result> rule) {
        Case about = new Case(vocabulary, new Object[vocabulary.size()], RuledCalendar.EVERY_DAY);
        Result entry = new Result(about, null);
        about.add(List.of(entry));
        about.watchedBy(this);
        rule.accept(entry);
    }

    @Override
    public @Nullable Object read(Values holder, Term term, @Nullable Object stored) {
        last = term;
        if (stored != null) {
            return stored;
        }
        Place place = new Place(holder, term);
        if (!chosen.containsKey(place)) {
            chosen.put(place, choose(term));
        }
        return chosen.get(place);
    }

    @Override
    public void wrote(Term term, @Nullable Object value) {
        said.put(term, value);
    }

    private @Nullable Object choose(Term term) {
        read.add(term);
        int question = widths.size();
        List<@Nullable Object> values = choices.apply(term);
        widths.add(values.size());
        if (question == taken.size()) {
            taken.add(0);
        }
        return values.get(taken.get(question));
    }

    /** How the first questions are to be answered in the next run; empty after the last one. */
    Optional<List<Integer>> next() {
        for (int question = widths.size() - 1; question >= 0; question--) {
            if (taken.get(question) + 1 < widths.get(question)) {
                List<Integer> next = new ArrayList<>(taken.subList(0, question));
                next.add(taken.get(question) + 1);
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }

    Set<Term> read() {
        return read;
    }

    Map<Term, @Nullable Object> said() {
        return said;
    }

    /** What was read last, where a run broke off. */
    @Nullable
    Term last() {
        return last;
    }
}
