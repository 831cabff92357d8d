package io.baoxiu.rules.engine;

import io.baoxiu.rules.file.Provisions;
import io.baoxiu.table.cell.CellReader;
import io.baoxiu.table.cell.text.Typed;
import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.table.premise.Engineering;
import io.baoxiu.table.workbook.Cell;
import io.baoxiu.vocabulary.Facts;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.Vocabulary;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts the stated facts of a question into a case: absent facts get their defaults from the vocabulary, derived facts
 * are computed, and facts that do not count are left out.
 */
public final class FactBinding {

    private final int[] absent;
    private final Object[] absentAs;
    private final Step[] steps;

    /** Changes the values of a case. */
    private interface Step {
        void on(@Nullable Object[] values);
    }

    public FactBinding(Vocabulary vocabulary, Question question, Provisions provisions, Engineering engineering) {
        Set<Term> taken = question.terms();
        List<Step> all = new ArrayList<>();
        absent = taken.stream()
                .filter(term -> term.absent() != null)
                .mapToInt(Term::index)
                .toArray();
        absentAs = taken.stream().map(Term::absent).filter(Objects::nonNull).toArray();
        provisions.derived().forEach((path, derivation) -> {
            Term target = vocabulary.find(path).orElseThrow();
            boolean possible = taken.contains(target) || target.kind() != Term.Kind.FACT;
            if (possible) {
                step(derivation, target, vocabulary).ifPresent(all::add);
            }
        });
        provisions.onlyWhen().forEach((path, tests) -> {
            Term target = vocabulary.term(path);
            if (taken.contains(target)) {
                all.add(onlyWhen(target, engineering.tests(tests, vocabulary)));
            }
        });
        provisions.atFirst().forEach((path, cell) -> all.add(atFirst(vocabulary.term(path), cell)));
        steps = all.toArray(Step[]::new);
    }

    /** The values of a case before any conclusion. */
    @Nullable
    public Object[] values(Facts facts) {
        @Nullable Object[] values = facts.values();
        for (int i = 0; i < absent.length; i++) {
            if (values[absent[i]] == null) {
                values[absent[i]] = absentAs[i];
            }
        }
        for (Step step : steps) {
            step.on(values);
        }
        return values;
    }

    /** Empty for facts from the clock, which are stated by then. */
    private static Optional<Step> step(Provisions.Derivation derivation, Term target, Vocabulary vocabulary) {
        int to = target.index();
        if (derivation instanceof Provisions.Derivation.Same same) {
            int from = vocabulary.term(same.path()).index();
            return Optional.of(values -> values[to] = values[to] == null ? values[from] : values[to]);
        } else if (derivation instanceof Provisions.Derivation.DayOf of) {
            int from = vocabulary.stated(of.path()).orElseThrow().index();
            return Optional.of(values -> values[to] = values[from] instanceof ReportedAt at ? at.day() : null);
        } else if (derivation instanceof Provisions.Derivation.NotAfter notAfter) {
            int one = vocabulary.term(notAfter.path()).index();
            int other = vocabulary.term(notAfter.other()).index();
            return Optional.of(values -> {
                if (values[one] instanceof LocalDate day && values[other] instanceof LocalDate limit) {
                    values[to] = !day.isAfter(limit);
                }
            });
        } else if (derivation instanceof Provisions.Derivation.Beginning beginning) {
            int from = vocabulary.term(beginning.path()).index();
            return Optional.of(values -> {
                if (values[to] == null && values[from] instanceof String digits) {
                    values[to] = digits.substring(0, beginning.length());
                }
            });
        }
        return Optional.empty();
    }

    private static Step onlyWhen(Term target, Map<Term, UnaryTest> tests) {
        Term[] terms = tests.keySet().toArray(Term[]::new);
        UnaryTest[] each = Arrays.stream(terms).map(tests::get).toArray(UnaryTest[]::new);
        return values -> {
            for (int i = 0; i < terms.length; i++) {
                if (!each[i].holds(values[terms[i].index()])) {
                    values[target.index()] = null;
                }
            }
        };
    }

    private static Step atFirst(Term target, String cell) {
        Typed<Optional<Object>> read = new CellReader(false).outcome(new Cell.Text(cell), target.type());
        Object value = ((Typed.Good<Optional<Object>>) read).value().orElseThrow();
        return values -> values[target.index()] = value;
    }
}
