package io.baoxiu.rules.answer;

import io.baoxiu.rules.Case;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The values by which answers to one question are counted: those in the journal's list for which the question has a term. */
final class CountedTerms {

    private final List<Counter> counters = new ArrayList<>();

    /**
     * @param of the terms; the first one with a value counts
     * @param isCode whether it is a concluded code; otherwise it is stated or has no list
     */
    private record Counter(
            String by, List<Term> of, @Nullable Term sum, boolean isCode) {

        @Nullable
        Object value(Case about) {
            Object value = about.value(of.get(0));
            for (int i = 1; value == null && i < of.size(); i++) {
                value = about.value(of.get(i));
            }
            return value;
        }

        Counted counted(Case about, @Nullable Object value) {
            Object amount = sum == null ? null : about.value(sum);
            return new Counted(by, value == null ? null : value.toString(), (BigDecimal) amount);
        }
    }

    /** @param told whether the question takes or answers a term */
    CountedTerms(Map<String, KeptTerms.Counter> all, Vocabulary vocabulary, Predicate<Term> told) {
        all.forEach((by, counter) -> {
            List<Term> of = counter.paths().stream()
                    .flatMap(path -> vocabulary.find(path).stream())
                    .filter(told)
                    .toList();
            if (!of.isEmpty()) {
                Term sum = Optional.ofNullable(counter.sum())
                        .flatMap(vocabulary::find)
                        .orElse(null);
                counters.add(new Counter(by, of, sum, isCode(counter, vocabulary)));
            }
        });
    }

    private static boolean isCode(KeptTerms.Counter counter, Vocabulary vocabulary) {
        return vocabulary
                .find(counter.paths().get(0))
                .filter(term -> !term.isFact() && term.type() instanceof ValueType.Code)
                .isPresent();
    }

    /** All values, in the order of the list. */
    List<Counted> all(Case about) {
        List<Counted> counted = new ArrayList<>(counters.size());
        for (Counter counter : counters) {
            counted.add(counter.counted(about, counter.value(about)));
        }
        return counted;
    }

    /** The values that are concluded codes. */
    List<Counted> codes(Case about) {
        List<Counted> counted = new ArrayList<>();
        for (Counter counter : counters) {
            Object value = counter.isCode() ? counter.value(about) : null;
            if (value != null) {
                counted.add(counter.counted(about, value));
            }
        }
        return counted;
    }
}
